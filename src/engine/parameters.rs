//! What an action depends on, found by watching it: no list that could forget a figure or keep one without effect.

use super::park::Park;
use super::plan::ActionPlan;
use crate::catalog::{Action, Datum, RangeBasis};
use crate::numeric::greater;
use crate::scenario::{ActionChoice, Scenario};
use std::collections::BTreeMap;

impl Park {
    /// The figures that an action depends on when nearly all who can take part: the parameters that a scenario may set
    /// for it. Definitions and counts are left out, and figures that move nothing here (the price of a fuel that nobody
    /// burns). Empty for an action that is not possible here.
    pub fn parameters_of(&self, action: &Action) -> Vec<&'static Datum> {
        let usual = self.alone(action, None);
        let (mut run, plans) = self.prepare(&usual, self.values.clone());
        let Some(plan) = of_action(&plans, action) else {
            return Vec::new();
        };
        if !plan.is_active() {
            return Vec::new();
        }
        run.values.watch();
        // Read when it was planned.
        run.values.get(action.time_to_launch);
        run.act(plan);
        let read = run.values.watched();
        let amounts = run.ledger.amounts();
        read.into_iter()
            .filter(|datum| datum.range_basis != RangeBasis::Exact)
            .filter(|datum| self.moves(action, datum, &amounts))
            .collect()
    }

    /// True when another value of a figure changes what an action posts.
    fn moves(&self, action: &Action, datum: &'static Datum, usual: &[f64]) -> bool {
        // A size that is counted in whole units may not answer to a small change.
        let others = [datum.low, datum.high, datum.value / 3.0, datum.value * 3.0];
        others.into_iter().any(|value| {
            let scenario = self.alone(action, Some((datum, value)));
            let (mut run, plans) = self.prepare(&scenario, self.values.clone());
            if let Some(plan) = of_action(&plans, action) {
                run.act(plan);
            }
            differ(&run.ledger.amounts(), usual)
        })
    }

    fn alone(&self, action: &Action, parameter: Option<(&Datum, f64)>) -> Scenario {
        let mut scenario = Scenario::baseline(&self.territory.id);
        let parameters = parameter.map(|(datum, value)| (datum.key.clone(), value));
        let choice = ActionChoice {
            on: true,
            participation: Some(0.9),
            parameters: parameters.into_iter().collect::<BTreeMap<_, _>>(),
            ..ActionChoice::default()
        };
        // Investments are subsidised at half a lever.
        scenario.levers.mobilisation = 50;
        scenario.actions.insert(action.code.to_owned(), choice);
        scenario
    }
}

/// True when amounts differ by more than the rounding of sums that were taken in another order.
fn differ(amounts: &[f64], usual: &[f64]) -> bool {
    const ROUNDING: f64 = 1e-9;
    let apart = |(one, other): (&f64, &f64)| {
        (one - other).abs() > ROUNDING * greater(one.abs(), other.abs())
    };
    amounts.len() != usual.len() || amounts.iter().zip(usual).any(apart)
}

fn of_action<'a, 'b>(plans: &'b [ActionPlan<'a>], action: &Action) -> Option<&'b ActionPlan<'a>> {
    plans.iter().find(|plan| plan.action.code == action.code)
}
