//! Mobilisation: a facilitator and a working group quicken the pace of adoption, pilots the launch, a subsidy pays a part of
//! the investments. Each acts for itself, costs for itself, and can be set for itself (parameters of `M00`).

use super::adoption::Diffusion;
use super::ledger::{Account, NOTHING};
use super::outcome::Warning;
use super::run::{Run, inputs};
use super::values::Values;
use crate::scenario::{MOBILISATION, Scenario};

/// What the mobilisation lever sets.
#[derive(Clone, Copy, Debug)]
pub struct Mobilisation {
    /// Pace of adoption.
    pub diffusion: Diffusion,
    /// Share of the months to launch that pilots save.
    pub speedup: f64,
    /// Share of the investments that is subsidised.
    pub subsidy_share: f64,
    /// Facilitators, FTE.
    pub facilitator_fte: f64,
    /// Pilots.
    pub pilots: f64,
    /// How much of a standing working group there is, 0 to 1.
    pub working_group: f64,
}

impl Mobilisation {
    /// What a scenario's lever sets. Figures are those at full lever.
    pub fn of(scenario: &Scenario, values: &Values) -> Self {
        let lever = f64::from(scenario.levers.mobilisation) / 100.0;
        let at = |key: &str| lever * values.of_key(key);
        let facilitator_fte = at("mobilisation.facilitator_fte");
        let working_group = at("mobilisation.working_group").min(1.0);
        let pilots = at("mobilisation.pilots");
        let of_full = |amount: f64, key: &str| {
            let full = values.of_key(key);
            if amount < full {
                amount / full
            } else {
                f64::from(u8::from(amount > 0.0))
            }
        };
        let weight = values.of_key("mobilisation.facilitator_weight").min(1.0);
        let support = weight * of_full(facilitator_fte, "mobilisation.full_fte")
            + (1.0 - weight) * working_group;
        let piloted = of_full(pilots, "mobilisation.full_pilots");
        Self {
            diffusion: Diffusion::at_mobilisation(support, values),
            speedup: (piloted * values.of_key("mobilisation.launch_speedup")).min(1.0),
            subsidy_share: at("mobilisation.subsidy_share").min(1.0),
            facilitator_fte,
            pilots,
            working_group,
        }
    }
}

/// What mobilisation does, and who pays it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MobilisationReport {
    /// Coefficient of innovation that it reaches, per year.
    pub p: f64,
    /// The same without any mobilisation.
    pub p_without: f64,
    /// Share of the months to launch that it saves.
    pub months_saved_share: f64,
    /// Share of the investments that it pays.
    pub subsidy_share: f64,
    /// Subsidies by year, EUR: the funders'.
    pub subsidy_eur: Vec<f64>,
    /// Facilitator, working group and pilots by year, EUR; who pays them is in the accounts by payer.
    pub facilitation_eur: Vec<f64>,
}

/// One of the three effects of mobilisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MobilisationPart {
    /// Facilitator and working group: the pace.
    Pace,
    /// Pilots: the launch.
    Start,
    /// Subsidy: the investments.
    Subsidy,
}

impl MobilisationPart {
    /// All parts.
    pub const ALL: [MobilisationPart; 3] = [Self::Pace, Self::Start, Self::Subsidy];

    /// Parameters that are nought without it.
    fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Pace => &["mobilisation.facilitator_fte", "mobilisation.working_group"],
            Self::Start => &["mobilisation.pilots"],
            Self::Subsidy => &["mobilisation.subsidy_share"],
        }
    }

    /// The scenario with this part of its mobilisation alone: what each does apart is one evaluation of each.
    pub fn alone(self, scenario: &Scenario) -> Scenario {
        let mut apart = scenario.clone();
        let choice = apart.actions.entry(MOBILISATION.to_owned());
        let choice = choice.or_default();
        let others = Self::ALL.into_iter().filter(|part| *part != self);
        for key in others.flat_map(Self::keys) {
            choice.parameters.insert((*key).to_owned(), 0.0);
        }
        apart
    }
}

impl Run<'_> {
    /// What the mobilisation lever pays for: facilitators, working group, pilots.
    pub fn mobilise(&mut self, something_is_done: bool) {
        let Mobilisation {
            facilitator_fte,
            pilots,
            working_group,
            ..
        } = self.mobilisation;
        if facilitator_fte <= 0.0 && pilots <= 0.0 && working_group <= 0.0 {
            return;
        }
        if !something_is_done {
            self.warn(Warning::new("facilitator-without-actions"));
        }
        self.post_mobilisation(
            Account::Running,
            ["mobilisation.facilitator_fte", "eit.animator.fte"],
            ("FTE", facilitator_fte),
        );
        self.post_mobilisation(
            Account::Running,
            [
                "mobilisation.working_group",
                "mobilisation.working_group_cost",
            ],
            ("action", working_group),
        );
        self.post_mobilisation(
            Account::Investment,
            ["mobilisation.pilots", "mobilisation.pilot_cost"],
            ("pilot", pilots),
        );
        let (_, facilitators) = self.lookup("mobilisation.facilitator_fte");
        let data = inputs(&[facilitators]);
        let group = self.ledger.open(None, Account::Jobs, NOTHING, data, "FTE");
        let works = self.since(1, facilitator_fte);
        self.ledger.post(group, None, &works, 1.0);
    }

    /// Posts an amount at a price: each year from the first, or once in the first year when it is an investment.
    fn post_mobilisation(
        &mut self,
        account: Account,
        [amount, price]: [&'static str; 2],
        (unit, quantity): (&'static str, f64),
    ) {
        let (_, amount) = self.lookup(amount);
        let (eur, price) = self.lookup(price);
        let data = inputs(&[amount, price]);
        let group = self.ledger.open(None, account, NOTHING, data, unit);
        let mut quantities = self.since(1, quantity);
        if account == Account::Investment {
            quantities.iter_mut().skip(2).for_each(|later| *later = 0.0);
        }
        self.ledger.post(group, None, &quantities, -eur);
    }

    fn since(&self, first: usize, amount: f64) -> Vec<f64> {
        let years = 0..self.years;
        years
            .map(|year| if year >= first { amount } else { 0.0 })
            .collect()
    }

    /// What mobilisation did.
    pub fn mobilisation_report(&self) -> MobilisationReport {
        let paid = self.ledger.total_where(|line| {
            line.action.is_none() && matches!(line.account, Account::Running | Account::Investment)
        });
        MobilisationReport {
            p: self.mobilisation.diffusion.p,
            p_without: Diffusion::at_mobilisation(0.0, &self.values).p,
            months_saved_share: self.mobilisation.speedup,
            subsidy_share: self.mobilisation.subsidy_share,
            subsidy_eur: self.ledger.total(Account::Subsidy),
            facilitation_eur: paid.iter().map(|eur| 0.0 - eur).collect(),
        }
    }
}
