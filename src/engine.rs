//! The engine: `evaluate(territory, scenario) -> evaluation`. Pure: no browser, no clock, no global randomness.
//!
//! A [`Park`] is a territory made ready; an evaluation plans each action (`plan`), runs the measures in their order
//! (`driver`, `pool`, `posts`, `efficiency`, `sharing_solar`, `mobility`, `food`, `people`), which post to the [`Ledger`], and sums it (`account`).

mod account;
mod adoption;
mod audit;
mod baseline;
mod biogas;
mod collection;
pub mod contradictions;
mod driver;
mod efficiency;
mod exchange;
mod food;
pub mod heat;
mod invest;
mod ledger;
pub mod metabolism;
mod mobilise;
mod mobility;
mod money;
pub mod monte_carlo;
mod network;
mod outcome;
mod parameters;
mod park;
mod people;
mod physical;
mod plan;
mod pool;
mod posts;
mod range;
mod run;
pub mod sample;
pub mod sensitivity;
mod sharing_solar;
mod site;
mod solar;
mod spread;
mod stock;
mod trend;
mod values;

pub use account::{cash_flow, default_electricity_factor};
pub use adoption::Diffusion;
pub use baseline::{Baseline, Term};
pub use collection::round_km;
pub use contradictions::contradictions;
pub use exchange::{Exchange, Market, met_share};
pub use food::RestaurantReport;
pub use heat::HeatResult;
pub use ledger::{Account, Cause, Group, GroupId, Head, Inputs, Ledger, Line, Scope};
pub use metabolism::metabolism;
pub use mobilise::{MobilisationPart, MobilisationReport};
pub use mobility::{CarpoolReport, Mobility, ShuttleReport, Trips};
pub use money::discount_rate;
pub use outcome::{
    ActionOutcome, ActorOutcome, BalanceError, Co2Account, Co2Part, CostAccount, Evaluation,
    Figure, FlowAccount, KpiId, OUTCOME_FORMAT, OUTCOME_VERSION, Outcome, Payer, PayerOutcome,
    PhysicalFlow, PhysicalNetwork, Place, Warning,
};
pub use park::{CAR_KM_KEY, Eligible, Obstacle, Park};
pub use people::{Services, TrainingReport};
pub use range::deviations;
pub use site::{CARRIERS, Site, WASTES};
pub use solar::{Battery, SolarGrid, SolarYear};
pub use trend::Trends;
pub use values::Values;

use crate::catalog::Mechanism;
use crate::model::Territory;
use crate::scenario::{MOBILISATION, Scenario};
use crate::units::KWH_PER_MWH;
use heat::HeatState;
use mobilise::Mobilisation;
use mobility::Commutes;
use physical::Changes;
use plan::{ActionPlan, does_something};
use run::Run;
use site::ELECTRICITY;
use stock::Stocks;

/// Version of the model. A link made with another version says so.
pub const MODEL_VERSION: &str = env!("CARGO_PKG_VERSION");

/// Longest simulation, years.
pub const MOST_YEARS: i32 = 60;

/// Evaluates a scenario on a territory. To evaluate many, compile the [`Park`] once.
pub fn evaluate(territory: &Territory, scenario: &Scenario) -> Evaluation {
    Park::new(territory).evaluate(scenario)
}

impl Park {
    /// Evaluates a scenario. Total: any scenario gives an evaluation, what is out of bounds is brought into them.
    pub fn evaluate(&self, scenario: &Scenario) -> Evaluation {
        self.evaluate_with(scenario, self.values.clone())
    }

    /// Evaluates a scenario with other figures than the territory's: a draw of the uncertain ones. What the scenario
    /// itself assumes stands above them.
    pub fn evaluate_with(&self, scenario: &Scenario, values: Values) -> Evaluation {
        let (run, plans) = self.run(scenario, values);
        run.conclude(&plans)
    }

    /// The entries alone of an evaluation with other figures: what a draw needs.
    fn ledger_with(&self, scenario: &Scenario, values: Values) -> Ledger {
        self.run(scenario, values).0.ledger
    }

    /// An evaluation after its last measure.
    fn run<'a>(&'a self, scenario: &'a Scenario, values: Values) -> (Run<'a>, Vec<ActionPlan<'a>>) {
        let (mut run, plans) = self.prepare(scenario, values);
        for plan in &plans {
            run.act(plan);
        }
        run.mobilise(does_something(scenario));
        (run, plans)
    }

    /// An evaluation before its first measure, and what the scenario asks of each action, in the order of measures.
    fn prepare<'a>(
        &'a self,
        scenario: &'a Scenario,
        mut values: Values,
    ) -> (Run<'a>, Vec<ActionPlan<'a>>) {
        if let Some(factor) = scenario.assumptions.electricity_factor {
            values.put(self.carrier_factor(ELECTRICITY), factor);
        }
        let base_year = self.territory.base_year;
        let last = scenario
            .horizon_year
            .clamp(base_year + 1, base_year + MOST_YEARS);
        let years: Vec<i32> = (base_year..=last).collect();
        let grid = baseline::carrier_factor_key(ELECTRICITY, self.territory.country);
        let trends = Trends::of(&scenario.assumptions, grid, years.len());
        plan::Parameters::of(scenario, MOBILISATION).put(&mut values);
        let mobilisation = Mobilisation::of(scenario, &values);
        let plans = plan::plans(self, scenario, &years, &mobilisation, &mut values);
        let count = years.len();
        let run = Run {
            park: self,
            scenario,
            years: count,
            mobilisation,
            values,
            stocks: Stocks::new(self.sites.len(), count),
            ledger: Ledger::with_room(years, trends, self.sites.len()),
            changes: Changes::none(self),
            heat: HeatState::default(),
            exchanges: Vec::new(),
            warnings: Vec::new(),
            commutes: Commutes::new(count),
            mobility: Mobility::default(),
            services: Services::default(),
        };
        (run, plans)
    }
}

impl Run<'_> {
    /// Runs one action with the parameters that the scenario gives it.
    fn act(&mut self, plan: &ActionPlan) {
        if plan.target <= 0.0 {
            return;
        }
        let before = plan.parameters.put(&mut self.values);
        self.act_with_parameters(plan);
        before.put(&mut self.values);
    }

    fn act_with_parameters(&mut self, plan: &ActionPlan) {
        if let Some(obstacle) = plan.eligible.obstacle {
            self.warn(people::obstacle(plan.action, obstacle));
            return;
        }
        match plan.action.mechanism {
            Mechanism::Erlang | Mechanism::Occupancy => self.pool(plan),
            Mechanism::Exchange => self.exchange(plan),
            Mechanism::Rounds => self.pool_rounds(plan),
            Mechanism::Skills => self.share_posts(plan),
            Mechanism::Efficiency => self.save_energy(plan),
            Mechanism::Electricity => self.share_solar(plan),
            Mechanism::MobilityPlan => self.plan_mobility(plan),
            Mechanism::Shuttle => self.run_shuttle(plan),
            Mechanism::Carpool => self.share_cars(plan),
            Mechanism::Charging => self.charge_cars(plan),
            Mechanism::FoodWaste => self.cut_food_waste(plan),
            Mechanism::Restaurant => self.share_restaurant(plan),
            Mechanism::Training => self.train_together(plan),
            Mechanism::Service => self.serve(plan),
            Mechanism::HeatNetwork | Mechanism::HeatPump | Mechanism::WoodHeat => {
                self.share_heat(plan);
            }
            Mechanism::Biogas => self.make_biogas(plan),
            Mechanism::Works => self.save_by_works(plan),
            Mechanism::Driver | Mechanism::Reroute | Mechanism::Carriers => self.drive(plan),
        }
    }

    fn conclude(mut self, plans: &[ActionPlan]) -> Evaluation {
        let park = self.park;
        let by_action = account::by_action(park, &self.ledger, plans);
        self.warn_of_actions(&by_action);
        let balanced_energy = network::energy_flows(park, &self.changes);
        let balanced_matter = network::matter_flows(park, &self.changes);
        let energy = PhysicalNetwork {
            before: park.energy_before.clone(),
            after: balanced_energy.flows,
        };
        let matter = PhysicalNetwork {
            before: park.matter_before.clone(),
            after: balanced_matter.flows,
        };
        let mobility = self.mobility();
        let mobilisation = self.mobilisation_report();
        let ledger = self.ledger;
        let values = &self.values;
        let span = (&ledger.trends, ledger.years.len());
        let needs = &account::Needs {
            eur: park.baseline.needs_by_year(values, span),
            local_eur: park.baseline.local_eur,
        };
        let sums = account::Sums::of(&ledger, discount_rate(self.scenario));
        let co2 = account::co2_account(&sums, &park.baseline.co2_by_year(values, span));
        let public_share = values.of_key("mobilisation.public_share");
        let cost = account::cost_account(&ledger, &sums, self.scenario);
        let outcome = Outcome {
            format: OUTCOME_FORMAT,
            version: OUTCOME_VERSION,
            model: MODEL_VERSION,
            years: ledger.years.clone(),
            co2,
            flows: account::flow_account(needs, &sums),
            jobs_fte: sums.total(Account::Jobs).to_vec(),
            by_action,
            by_actor: account::by_actor(park, &ledger),
            by_payer: money::by_payer(park, &ledger, cost.discount_rate, public_share),
            key_figures: account::key_figures(needs, &sums, self.scenario, &cost),
            balance_error: BalanceError {
                mass_t: balanced_matter.largest_gap,
                energy_kwh: balanced_energy.largest_gap * KWH_PER_MWH,
            },
            warnings: self.warnings,
            cost,
        };
        Evaluation {
            outcome,
            ledger,
            energy,
            matter,
            heat: self.heat.result,
            mobility,
            services: self.services,
            mobilisation,
            exchanges: self.exchanges,
        }
    }

    /// Actions that do the contrary of what one expects of them, in the horizon year.
    fn warn_of_actions(&mut self, by_action: &[ActionOutcome]) {
        let last = |series: &[f64]| series.last().copied().unwrap_or(0.0);
        for outcome in by_action.iter().filter(|outcome| outcome.action != "M00") {
            let co2_t = last(&outcome.co2_avoided_t);
            let running = last(&outcome.opex_savings_eur);
            if co2_t < -0.001 {
                self.warn(Warning::new("emissions-increase").with("action", &outcome.action));
            }
            if running < -1.0 && co2_t <= 0.001 {
                self.warn(Warning::new("costs-more-than-saves").with("action", &outcome.action));
            }
        }
    }
}
