//! One group as a problem of `numeric::reconcile`.
//!
//! Figures between the same two balances stand in the same equations: they are reconciled as one, whose value and variance are
//! their sums, and share its adjustment in proportion to their variances. That is what reconciling them apart gives, and a
//! company with fifty purchases is one figure more, not fifty. A figure that is a share of another, or of which another is one, stands in
//! an equation of its own and is reconciled by itself.

use super::build::{Edge, Network};
use crate::numeric::order;
use crate::numeric::reconcile::{Declared, Estimate, Flow, Irreconcilable, Transfer, reconcile};
use std::collections::BTreeMap;

/// Figures that are reconciled as one.
#[derive(Debug, Default)]
struct Bundle {
    /// Places in the group.
    members: Vec<usize>,
    value: f64,
    variance: f64,
}

/// A group as flows between processes.
pub struct Problem<'a> {
    edges: Vec<&'a Edge>,
    processes: usize,
    bundles: Vec<Bundle>,
    flows: Vec<Flow>,
    transfers: Vec<Transfer>,
}

/// What the balances make of a group.
#[derive(Debug)]
pub struct Solved {
    /// By edge of the group; `None` where the balances leave one open that nobody declares.
    pub estimates: Vec<Option<Estimate>>,
    pub chi_square: f64,
    pub degrees_of_freedom: usize,
}

impl<'a> Problem<'a> {
    pub fn new(
        network: &'a Network,
        edges: &[usize],
        balances: &[usize],
        shares: &[usize],
    ) -> Self {
        let place: BTreeMap<usize, usize> = balances
            .iter()
            .enumerate()
            .map(|(place, balance)| (*balance, place))
            .collect();
        let local = |balance: Option<usize>| balance.and_then(|one| place.get(&one).copied());
        let shares = || shares.iter().filter_map(|share| network.shares.get(*share));
        let apart = order::set_of(shares().flat_map(|share| [share.edge, share.of]));
        let mut problem = Self {
            edges: edges
                .iter()
                .filter_map(|edge| network.edges.get(*edge))
                .collect(),
            processes: balances.len(),
            bundles: Vec::new(),
            flows: Vec::new(),
            transfers: Vec::new(),
        };
        let mut ways: BTreeMap<(Option<usize>, Option<usize>), usize> = BTreeMap::new();
        let mut flow_of: BTreeMap<usize, usize> = BTreeMap::new();
        for (member, (edge, index)) in problem.edges.iter().zip(edges).enumerate() {
            let next = problem.bundles.len();
            let is_measured = edge.declared.is_some_and(|declared| declared.sd.is_some());
            let bundle = if is_measured && !apart.contains(index) {
                *ways.entry((edge.from, edge.to)).or_insert(next)
            } else {
                next
            };
            if bundle == next {
                problem.bundles.push(Bundle::default());
                problem.flows.push(Flow {
                    from: local(edge.from),
                    to: local(edge.to),
                    declared: edge.declared,
                });
            }
            flow_of.insert(*index, bundle);
            if let Some(bundle) = problem.bundles.get_mut(bundle) {
                bundle.add(member, edge.declared);
            }
        }
        problem.declare_sums();
        problem.transfers = shares()
            .filter_map(|share| {
                Some(Transfer {
                    flow: *flow_of.get(&share.edge)?,
                    of: *flow_of.get(&share.of)?,
                    coefficient: share.coefficient,
                })
            })
            .collect();
        problem
    }

    fn declare_sums(&mut self) {
        for (flow, bundle) in self.flows.iter_mut().zip(&self.bundles) {
            if bundle.members.len() > 1 {
                flow.declared = Some(Declared {
                    value: bundle.value,
                    sd: Some(bundle.variance.sqrt()),
                });
            }
        }
    }

    /// Measure of the time it takes: figures times squared equations.
    pub fn work(&self) -> f64 {
        let equations = (self.processes + self.transfers.len()) as f64;
        self.flows.len() as f64 * equations * equations
    }

    pub fn solve(&self) -> Result<Solved, Irreconcilable> {
        let answer = reconcile(self.processes, &self.flows, &self.transfers)?;
        let mut estimates = vec![None; self.edges.len()];
        for (bundle, estimate) in self.bundles.iter().zip(&answer.flows) {
            for member in &bundle.members {
                if let (Some(place), Some(edge)) =
                    (estimates.get_mut(*member), self.edges.get(*member))
                {
                    *place = estimate.map(|whole| bundle.part_of(whole, edge));
                }
            }
        }
        Ok(Solved {
            estimates,
            chi_square: answer.chi_square,
            degrees_of_freedom: answer.degrees_of_freedom,
        })
    }
}

impl Bundle {
    fn add(&mut self, member: usize, declared: Option<Declared>) {
        self.members.push(member);
        if let Some(declared) = declared {
            self.value += declared.value;
            self.variance += declared.sd.unwrap_or(0.0).powi(2);
        }
    }

    /// The part of one figure in what the sum has become.
    fn part_of(&self, whole: Estimate, edge: &Edge) -> Estimate {
        let Some((declared, sd)) = edge
            .declared
            .and_then(|declared| Some((declared, declared.sd?)))
            .filter(|_| self.members.len() > 1 && self.variance > 0.0)
        else {
            return whole;
        };
        let share = sd * sd / self.variance;
        let adjustment = share * whole.adjustment;
        // What is left of its own variance, and its part in that of the sum.
        let variance = sd * sd * (1.0 - share) + (share * whole.sd).powi(2);
        Estimate {
            value: declared.value + adjustment,
            sd: variance.max(0.0).sqrt(),
            adjustment,
            standardised: whole.standardised,
            suspect: adjustment.abs() > 2.0 * sd,
        }
    }
}
