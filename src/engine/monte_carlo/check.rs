//! Whether what is taken for a factor is one: other values must rescale the groups that name it, and change nothing else.

use super::Plan;
use crate::engine::ledger::{Group, Ledger};
use crate::engine::park::Park;
use crate::engine::sample::Uncertain;
use crate::numeric::random::Stream;
use std::collections::BTreeMap;

/// Each factor is tried between a tenth of its value and ten times it, far beyond any draw: a threshold would show.
const FARTHEST: f64 = 10.0;

/// Relative distance at which two amounts are no longer the same but for rounding.
const ROUNDING: f64 = 1e-9;

/// The factors of a plan that are none in its scenario. Two evaluations find that all are; each that is not takes some more.
pub fn not_factors(plan: &Plan, park: &Park, usual: &Ledger) -> Vec<Uncertain> {
    let check = Check { plan, park, usual };
    let mut found: Vec<Uncertain> = Vec::new();
    let mut suspects = plan.factors.clone();
    while !check.all_hold(&suspects) {
        let known = found.len();
        check.search(&suspects, &mut found);
        if found.len() == known {
            // Each is a factor alone, but not all together: nothing that the ledger names is left to chance.
            let named = |figure: &Uncertain| {
                let mut inputs = usual.inputs.iter();
                inputs.any(|(key, _)| *key == figure.datum.key)
            };
            found.extend(suspects.into_iter().filter(named));
            break;
        }
        let index = |figure: &Uncertain| figure.datum.index;
        suspects.retain(|suspect| found.iter().all(|f| index(f) != index(suspect)));
    }
    found
}

struct Check<'a> {
    plan: &'a Plan,
    park: &'a Park,
    usual: &'a Ledger,
}

impl Check<'_> {
    /// Halves the suspects until the culprits are left.
    fn search(&self, suspects: &[Uncertain], found: &mut Vec<Uncertain>) {
        if suspects.is_empty() || self.all_hold(suspects) {
            return;
        }
        if let [culprit] = suspects {
            found.push(*culprit);
            return;
        }
        let (left, right) = suspects.split_at(suspects.len() / 2);
        self.search(left, found);
        self.search(right, found);
    }

    fn all_hold(&self, suspects: &[Uncertain]) -> bool {
        self.holds(suspects, 1.0) && self.holds(suspects, -1.0)
    }

    /// True when all groups are rescaled as they should be when each suspect gets another value.
    fn holds(&self, suspects: &[Uncertain], sign: f64) -> bool {
        let mut values = self.park.values.clone();
        let mut ratios = BTreeMap::new();
        for suspect in suspects {
            let even = Stream::new(0, &suspect.datum.key).uniform(0);
            let ratio = FARTHEST.powf(sign * (2.0 * even - 1.0));
            let usual = self.park.values.get(Some(suspect.datum));
            values.put(Some(suspect.datum), usual * ratio);
            ratios.insert(suspect.datum.key.as_str(), (suspect.datum.index, ratio));
        }
        let other = self.park.ledger_with(&self.plan.scenario, values);
        let mut groups = self.usual.summed().zip(other.summed());
        self.usual.groups.len() == other.groups.len()
            && groups.all(|((usual, amounts), (other, moved))| {
                let ratio = self.ratio_of(usual, &ratios);
                usual.head == other.head && is_rescaled(amounts, moved, ratio)
            })
    }

    fn ratio_of(&self, group: &Group, ratios: &BTreeMap<&str, (usize, f64)>) -> f64 {
        let typed = |place: usize| {
            let action = group.head.action;
            action.is_some_and(|action| self.plan.typed.contains(&(action, place)))
        };
        let inputs = group.head.inputs.iter().flatten();
        let known = inputs.filter_map(|key| ratios.get(key));
        let drawn = known.filter(|(place, _)| !typed(*place));
        drawn.map(|(_, ratio)| ratio).product()
    }
}

fn is_rescaled(usual: &[f64], other: &[f64], ratio: f64) -> bool {
    let largest = usual
        .iter()
        .fold(0.0_f64, |most, amount| most.max(amount.abs()));
    let allowed = ROUNDING * ratio.abs() * largest;
    let mut pairs = usual.iter().zip(other);
    pairs.all(|(usual, other)| (usual * ratio - other).abs() <= allowed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{catalog, preset};
    use crate::model::LeverId;
    use crate::scenario::{Levers, Scenario};

    #[test]
    fn what_is_no_factor_is_found() {
        let park = Park::new(&preset("pompey").unwrap());
        let scenario = Scenario {
            levers: LeverId::ALL
                .into_iter()
                .fold(Levers::default(), |levers, lever| levers.with(lever, 100)),
            ..Scenario::baseline("pompey")
        };
        let mut plan = Plan::new(&park, &scenario, 1, 1);
        assert!(plan.unexpected().is_empty());
        let usual = park.ledger_with(&scenario, park.values.clone());
        // A pace, a threshold that is also an input, a life, and a share that is taken from what is left.
        let planted = ["E01.life", "S02.saving_share", "bass.q", "skills.hr.salary"];
        let figures = planted.map(|key| Uncertain::of(catalog().get(key).unwrap(), 1).unwrap());
        plan.factors.extend(figures);
        plan.factors.sort_by_key(|figure| figure.datum.index);
        let found = not_factors(&plan, &park, &usual);
        let keys: Vec<&str> = found.iter().map(|f| f.datum.key.as_str()).collect();
        assert_eq!(keys, planted);
    }
}
