//! What an evaluation answers; the file format `boucle-outcome`.

use super::exchange::Exchange;
use super::heat::HeatResult;
use super::ledger::Ledger;
use super::mobilise::MobilisationReport;
use super::mobility::Mobility;
use super::park::Obstacle;
use super::people::Services;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Value of the field `format` of an outcome.
pub const OUTCOME_FORMAT: &str = "boucle-outcome";
/// Version of the format that this product writes.
pub const OUTCOME_VERSION: u32 = 1;

/// A key figure of the strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum KpiId {
    /// CO2e avoided in the horizon year, t.
    Co2AvoidedT,
    /// Running savings less running costs in the horizon year, EUR.
    NetSavingsEur,
    /// Investment over all years before subsidy, EUR.
    InvestmentEur,
    /// Discounted payback in years from the base year; absent when it is not reached.
    PaybackYears,
    /// Net present value, EUR.
    NpvEur,
    /// Share of the needs, by value, met inside the territory in the horizon year, 0 to 1.
    LocalShare,
    /// Jobs in the horizon year, FTE.
    JobsFte,
    /// Waste no longer disposed of in the horizon year, t.
    WasteAvoidedT,
}

impl KpiId {
    /// All key figures in the order of the strip.
    pub const ALL: [KpiId; 8] = [
        KpiId::Co2AvoidedT,
        KpiId::NetSavingsEur,
        KpiId::InvestmentEur,
        KpiId::PaybackYears,
        KpiId::NpvEur,
        KpiId::LocalShare,
        KpiId::JobsFte,
        KpiId::WasteAvoidedT,
    ];

    /// The stable name used as `data-kpi`, in files and in text keys.
    pub fn id(self) -> &'static str {
        match self {
            KpiId::Co2AvoidedT => "co2_avoided_t",
            KpiId::NetSavingsEur => "net_savings_eur",
            KpiId::InvestmentEur => "investment_eur",
            KpiId::PaybackYears => "payback_years",
            KpiId::NpvEur => "npv_eur",
            KpiId::LocalShare => "local_share",
            KpiId::JobsFte => "jobs_fte",
            KpiId::WasteAvoidedT => "waste_avoided_t",
        }
    }
}

/// A figure with its 90 % range. `value` is `None` when the figure does not exist (a payback that is never reached).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Figure {
    /// Central value.
    pub value: Option<f64>,
    /// 5 % end of the range.
    pub low: Option<f64>,
    /// 95 % end of the range.
    pub high: Option<f64>,
}

/// CO2e of the territory by year, t.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Co2Account {
    /// Without the scenario.
    pub baseline_t: Vec<f64>,
    /// With it.
    pub scenario_t: Vec<f64>,
    /// Difference.
    pub avoided_t: Vec<f64>,
    /// Low end of the difference's 90 % range.
    pub avoided_low_t: Vec<f64>,
    /// High end of the difference's 90 % range.
    pub avoided_high_t: Vec<f64>,
    /// Sum of the differences.
    pub avoided_cumulative_t: f64,
    /// By scope, seen from the companies of the territory.
    pub by_scope: Vec<Co2Part>,
    /// By process.
    pub by_cause: Vec<Co2Part>,
}

/// A part of the CO2e of the territory by year, t.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Co2Part {
    /// Stable name of the scope or process.
    pub id: &'static str,
    /// Without the scenario.
    pub baseline_t: Vec<f64>,
    /// What the scenario avoids.
    pub avoided_t: Vec<f64>,
}

/// Money of the territory, EUR of the base year.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CostAccount {
    /// Running savings less running costs by year.
    pub opex_savings_eur: Vec<f64>,
    /// Low end of their 90 % range.
    pub opex_savings_low_eur: Vec<f64>,
    /// High end of their 90 % range.
    pub opex_savings_high_eur: Vec<f64>,
    /// Investment by year, positive.
    pub capex_eur: Vec<f64>,
    /// Subsidy by year, positive.
    pub subsidy_eur: Vec<f64>,
    /// Net present value.
    pub npv_eur: f64,
    /// Internal rate of return, when there is exactly one.
    pub irr: Option<f64>,
    /// Years after the base year until the discounted flows turn positive for good.
    pub discounted_payback_years: Option<f64>,
    /// Annualised net cost per t avoided in the horizon year (negative = gain), when some CO2 is avoided.
    pub eur_per_t: Option<f64>,
    /// Real discount rate per year behind these figures.
    pub discount_rate: f64,
    /// Value of carbon in the net present value by year, EUR per t; 0 unless the scenario sets one.
    pub carbon_value_eur_per_t: Vec<f64>,
}

/// Physical effects by year.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct FlowAccount {
    /// Waste no longer disposed of, t.
    pub waste_avoided_t: Vec<f64>,
    /// Water saved, m3.
    pub water_saved_m3: Vec<f64>,
    /// Final energy saved, MWh.
    pub energy_saved_mwh: Vec<f64>,
    /// Share of the needs, by value, met inside the territory, 0 to 1.
    pub local_share: Vec<f64>,
}

/// What one action does.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ActionOutcome {
    /// Code, such as `E01`; `M00` for mobilisation.
    pub action: String,
    /// CO2e avoided by year, t.
    pub co2_avoided_t: Vec<f64>,
    /// Running savings less running costs by year, EUR.
    pub opex_savings_eur: Vec<f64>,
    /// Investment by year, EUR.
    pub capex_eur: Vec<f64>,
    /// Ids of the actors that take part in the horizon year, largest gain first.
    pub participants: Vec<Arc<str>>,
}

/// What the scenario does for one actor, in the horizon year.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ActorOutcome {
    /// Actor.
    pub actor: Arc<str>,
    /// CO2e avoided, t.
    pub co2_avoided_t: f64,
    /// Running savings less running costs, EUR.
    pub opex_savings_eur: f64,
    /// Investment less subsidy over all years, EUR.
    pub net_capex_eur: f64,
}

/// Who pays, and what they get.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Payer {
    /// Companies of the territory, each for itself and together for what an action has in common.
    Companies,
    /// Public bodies among its actors.
    PublicBodies,
    /// Public funds that subsidise investments and pay their part of the facilitation.
    Funders,
}

impl Payer {
    /// All payers.
    pub const ALL: [Payer; 3] = [Payer::Companies, Payer::PublicBodies, Payer::Funders];

    /// Stable name, used in text keys (`payer-<id>`).
    pub fn id(self) -> &'static str {
        match self {
            Payer::Companies => "companies",
            Payer::PublicBodies => "public_bodies",
            Payer::Funders => "funders",
        }
    }
}

/// Money of one payer by year, EUR; what the payers spend and get sums to the territory's, without the subsidy that one
/// gives and the other receives.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct PayerOutcome {
    /// Who.
    pub payer: Payer,
    /// Investment, positive, before subsidy.
    pub capex_eur: Vec<f64>,
    /// Subsidy received (negative: given).
    pub subsidy_eur: Vec<f64>,
    /// Running savings less running costs.
    pub opex_savings_eur: Vec<f64>,
    /// Net present value of all three and of what the investments keep, at the rate of the scenario.
    pub npv_eur: f64,
}

/// How far the balances are from closing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct BalanceError {
    /// Largest gap of a mass balance, t.
    pub mass_t: f64,
    /// Largest gap of an energy balance, kWh.
    pub energy_kwh: f64,
}

/// Something the reader should know, as a code for the texts (`warning-<code>`).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Warning {
    /// Stable code.
    pub code: &'static str,
    /// What the sentence needs, by name.
    pub args: BTreeMap<&'static str, String>,
}

impl Warning {
    /// A warning without arguments.
    pub fn new(code: &'static str) -> Self {
        Self {
            code,
            args: BTreeMap::new(),
        }
    }

    /// The same warning with one more argument for its sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.args.insert(name, format!("{value}"));
        self
    }

    /// An action that is not possible in the territory, and why.
    pub fn not_available(action: &str, obstacle: Obstacle) -> Self {
        let (reason, needed, present) = match obstacle {
            Obstacle::TooFewPartners { needed, present } => ("no-partner", needed, present),
            Obstacle::TooSmall { needed, present } => ("too-small", needed, present),
        };
        Self::new("action-not-available")
            .with("action", action)
            .with("reason", reason)
            .with("needed", needed)
            .with("present", present)
    }
}

/// The answer of an evaluation.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Outcome {
    /// Always `boucle-outcome`.
    pub format: &'static str,
    /// Version of the format.
    pub version: u32,
    /// Version of the model that computed it.
    pub model: &'static str,
    /// Calendar years of the series, base year first.
    pub years: Vec<i32>,
    /// CO2e.
    pub co2: Co2Account,
    /// Money.
    pub cost: CostAccount,
    /// Physical effects.
    pub flows: FlowAccount,
    /// Work created by year, FTE.
    pub jobs_fte: Vec<f64>,
    /// By action, in the order of the action table; only those that do something.
    pub by_action: Vec<ActionOutcome>,
    /// By actor, in the order of the territory.
    pub by_actor: Vec<ActorOutcome>,
    /// By who pays.
    pub by_payer: Vec<PayerOutcome>,
    /// Key figures with ranges, by stable name.
    pub key_figures: BTreeMap<KpiId, Figure>,
    /// How far the balances are from closing.
    pub balance_error: BalanceError,
    /// What the reader should know.
    pub warnings: Vec<Warning>,
}

/// An end of a physical flow.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// Outside, where something comes from; the name is a text key such as `energy.gas`.
    Source(&'static str),
    /// The actors of one archetype.
    Sector(Arc<str>),
    /// Outside, where something goes to; the name is a text key such as `heat.lost`.
    Sink(&'static str),
}

/// One yearly flow between two places.
#[derive(Clone, Debug, PartialEq)]
pub struct PhysicalFlow {
    /// Where it comes from.
    pub from: Place,
    /// Where it goes.
    pub to: Place,
    /// Text key of what flows, such as `energy.electricity`.
    pub resource: &'static str,
    /// Quantity per year in the unit of the network.
    pub quantity: f64,
    /// Code of the action that made this flow, for new exchanges inside the park.
    pub action: Option<&'static str>,
}

/// All yearly flows of one kind, without and with the scenario (horizon year).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PhysicalNetwork {
    /// Without the scenario.
    pub before: Vec<PhysicalFlow>,
    /// With it, in the horizon year.
    pub after: Vec<PhysicalFlow>,
}

/// An outcome with all that explains it.
#[derive(Clone, Debug)]
pub struct Evaluation {
    /// The answer.
    pub outcome: Outcome,
    /// Its entries.
    pub ledger: Ledger,
    /// Energy flows, MWh per year.
    pub energy: PhysicalNetwork,
    /// Matter flows, t per year.
    pub matter: PhysicalNetwork,
    /// Heat shared in the horizon year beside its limit, when an action shares heat.
    pub heat: Option<HeatResult>,
    /// How people come to work.
    pub mobility: Mobility,
    /// Services for people.
    pub services: Services,
    /// What mobilisation does, and who pays it.
    pub mobilisation: MobilisationReport,
    /// Who gives what to whom, in the horizon year.
    pub exchanges: Vec<Exchange>,
}
