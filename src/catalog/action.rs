//! The forty-four actions: who is concerned, by which mechanism, at what cost.
//!
//! `data/drivers.csv` holds the structure, `data/actions.csv` (published) and `data/action_values.csv` (this product's)
//! the figures, under keys that start with the code of the action.

use super::read::{named, plain_rows};
use super::{Catalog, Datum, catalog};
use crate::model::LeverId;
use serde::Deserialize;
use std::sync::OnceLock;

/// How the effect of an action is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mechanism {
    /// Driver units x saving per unit (model 5.9).
    Driver,
    /// As driver, but the CO2 follows from the present and the new route of a waste.
    Reroute,
    /// By-products that replace what others buy (model 5.3).
    Exchange,
    /// Rounds, visits and purchases in common (model 5.4).
    Rounds,
    /// A pool of units sized by waiting probability (model 5.1).
    Erlang,
    /// A pool of space sized by target occupancy (model 5.1).
    Occupancy,
    /// Shared posts (model 5.2).
    Skills,
    /// As driver, but the CO2 follows from the energy carriers that change.
    Carriers,
    /// A share of all energy saved.
    Efficiency,
    /// Solar panels, sharing and battery, hour by hour (model 5.5).
    Electricity,
    /// Waste heat as it is, over a network (model 5.6).
    HeatNetwork,
    /// Waste heat through heat pumps, over a network (model 5.6).
    HeatPump,
    /// A common wood boiler with its network (model 5.6).
    WoodHeat,
    /// Digestion of organic residues (model 5.7).
    Biogas,
    /// Shares of electricity and of heat saved by works.
    Works,
    /// Solo drivers matched in one joint pool (model 5.8).
    Carpool,
    /// Telework, bicycles, public transport (model 5.8).
    MobilityPlan,
    /// A shuttle from the station (model 5.8).
    Shuttle,
    /// Cars electrified at shared charging points.
    Charging,
    /// Food waste of canteens.
    FoodWaste,
    /// One restaurant for several companies.
    Restaurant,
    /// Courses that run when they fill.
    Training,
    /// As driver, with the size from which it pays.
    Service,
}

/// What costs are proportional to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CostBasis {
    /// Once per action.
    Action,
    /// Per driver unit.
    Unit,
    /// Per thousand driver units (EUR per `GWh` when the unit is the MWh).
    #[serde(rename = "per_1000_units")]
    PerThousandUnits,
}

/// A stock that several actions draw from, in their order: what one used the next cannot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stock {
    /// Waste cardboard and plastic.
    Packaging,
    /// Waste wood.
    Wood,
    /// Biowaste.
    Biowaste,
    /// Tap water.
    Water,
    /// Canteen meals whose waste has not been cut yet.
    Meals,
    /// Heat fuel.
    Heat,
    /// Electricity.
    Electricity,
    /// Heat fuel and electricity.
    Energy,
}

/// One row of `drivers.csv`.
#[derive(Clone, Debug)]
struct ActionRow {
    code: &'static str,
    lever: LeverId,
    order: u8,
    mechanism: Mechanism,
    attribute: &'static str,
    archetypes: &'static str,
    min_per_actor: f64,
    min_total: f64,
    min_partners: f64,
    stock: Option<Stock>,
    capex_basis: CostBasis,
    opex_basis: CostBasis,
    cause: &'static str,
    scope: &'static str,
}

impl ActionRow {
    /// Reads a row; `None` when a field is missing or not of its kind.
    fn read(fields: &[&'static str]) -> Option<Self> {
        let text = |place: usize| fields.get(place).copied();
        let number = |place: usize| text(place)?.parse::<f64>().ok();
        Some(Self {
            code: text(0)?,
            lever: LeverId::parse(text(1)?)?,
            order: text(2)?.parse().ok()?,
            mechanism: named(text(3)?)?,
            attribute: text(4)?,
            archetypes: text(5)?,
            min_per_actor: number(6)?,
            min_total: number(7)?,
            min_partners: number(8)?,
            stock: match text(9)? {
                "" => None,
                stock => Some(named(stock)?),
            },
            capex_basis: named(text(10)?)?,
            opex_basis: named(text(11)?)?,
            cause: text(12)?,
            scope: text(13)?,
        })
    }
}

/// A physical effect of one driver unit, such as `diverted.waste.plastic`.
#[derive(Clone, Copy, Debug)]
pub struct Effect {
    /// What happens: `energy`, `water`, `diverted`, `avoided` or `inside`.
    pub kind: &'static str,
    /// To what: an energy carrier or a waste class; empty for water.
    pub what: &'static str,
    /// How much per driver unit: kWh, m3 or t.
    pub amount: &'static Datum,
}

/// One of the forty-four actions.
#[derive(Clone, Debug)]
pub struct Action {
    /// Code, such as `E01`; the text key is `action-E01`.
    pub code: &'static str,
    /// Lever that sets its participation.
    pub lever: LeverId,
    /// Place in the order of measures, 1 first (model 5).
    pub order: u8,
    /// Mechanism.
    pub mechanism: Mechanism,
    /// What drives it: an attribute of the actor, or classes of equipment or skills, separated by spaces.
    pub attribute: &'static str,
    /// Archetypes concerned; empty = all.
    pub archetypes: Vec<&'static str>,
    /// Least attribute that makes an actor eligible.
    pub min_per_actor: f64,
    /// Least driver units of all eligible actors together that make the action possible.
    pub min_total: f64,
    /// Least number of eligible actors.
    pub min_partners: f64,
    /// Stock that it draws from.
    pub stock: Option<Stock>,
    /// What the investment is proportional to.
    pub capex_basis: CostBasis,
    /// What the running cost is proportional to.
    pub opex_basis: CostBasis,
    /// Process whose CO2 changes, as in `engine::Cause`.
    pub cause: &'static str,
    /// Scope of that CO2, as in `engine::Scope`.
    pub scope: &'static str,
    /// Years that the investment lasts.
    pub life: Option<&'static Datum>,
    /// Investment in EUR per basis.
    pub capex: Option<&'static Datum>,
    /// Running cost in EUR per year and basis.
    pub opex: Option<&'static Datum>,
    /// CO2e saved in kg per driver unit and year.
    pub co2_saving: Option<&'static Datum>,
    /// Money saved in EUR per driver unit and year.
    pub cost_saving: Option<&'static Datum>,
    /// The same on the grid of Luxembourg, where it differs.
    pub co2_saving_lu: Option<&'static Datum>,
    /// The same at the prices of Luxembourg, where it differs.
    pub cost_saving_lu: Option<&'static Datum>,
    /// Driver units per unit of the attribute.
    pub units_per: Option<&'static Datum>,
    /// Share of the stock used at full participation.
    pub take: Option<&'static Datum>,
    /// Months from decision to launch.
    pub time_to_launch: Option<&'static Datum>,
    /// Difficulty, 1 easy to 5 hard.
    pub difficulty: u8,
    /// Cost class: 1 up to 10,000 EUR of investment, 2 up to 60,000, 3 above or by size.
    pub cost_class: u8,
    /// Physical effects per driver unit.
    pub effects: Vec<Effect>,
}

/// All actions, by code.
pub fn actions() -> &'static [Action] {
    static ACTIONS: OnceLock<Vec<Action>> = OnceLock::new();
    ACTIONS.get_or_init(|| {
        plain_rows(include_str!("data/drivers.csv"))
            .filter_map(|fields| ActionRow::read(&fields))
            .map(|row| assemble(&row, catalog()))
            .collect()
    })
}

/// Index of an action in [`actions`], or `None`.
pub fn action_index(code: &str) -> Option<usize> {
    actions().iter().position(|action| action.code == code)
}

fn assemble(row: &ActionRow, catalog: &'static Catalog) -> Action {
    let code = row.code;
    let datum = |field: &str| catalog.get(&format!("{code}.{field}"));
    let number = |field: &str| datum(field).map_or(0.0, |datum| datum.value);
    let capex = datum("capex");
    Action {
        code,
        lever: row.lever,
        order: row.order,
        mechanism: row.mechanism,
        attribute: row.attribute,
        archetypes: row
            .archetypes
            .split(' ')
            .filter(|name| *name != "*")
            .collect(),
        min_per_actor: row.min_per_actor,
        min_total: row.min_total,
        min_partners: row.min_partners,
        stock: row.stock,
        capex_basis: row.capex_basis,
        opex_basis: row.opex_basis,
        cause: row.cause,
        scope: row.scope,
        life: datum("life"),
        capex,
        opex: datum("opex"),
        co2_saving: datum("co2_saving"),
        cost_saving: datum("cost_saving"),
        co2_saving_lu: datum("co2_saving_LU"),
        cost_saving_lu: datum("cost_saving_LU"),
        units_per: datum("units_per"),
        take: datum("take"),
        time_to_launch: datum("time_to_launch"),
        difficulty: number("difficulty") as u8,
        cost_class: cost_class(row.capex_basis, capex),
        effects: effects(code, catalog),
    }
}

fn cost_class(basis: CostBasis, capex: Option<&Datum>) -> u8 {
    match (basis, capex.map_or(0.0, |datum| datum.value)) {
        (CostBasis::Action, capex) if capex <= 10_000.0 => 1,
        (CostBasis::Action, capex) if capex <= 60_000.0 => 2,
        (CostBasis::Unit, capex) if capex <= 10_000.0 => 2,
        _ => 3,
    }
}

fn effects(code: &str, catalog: &'static Catalog) -> Vec<Effect> {
    let prefix = format!("{code}.effect.");
    catalog
        .iter()
        .filter_map(|amount| {
            let name = amount.key.strip_prefix(&prefix)?;
            let (kind, what) = name.split_once('.').unwrap_or((name, ""));
            Some(Effect { kind, what, amount })
        })
        .collect()
}
