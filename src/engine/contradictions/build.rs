//! The balances of a territory: which declared figure enters and leaves which of them.

use super::{Checks, KnownShare};
use crate::catalog::catalog;
use crate::engine::metabolism::{DEVIATIONS_AT_95_PCT, Medium, Passage, Strand, Strands, is_taken};
use crate::engine::values::Values;
use crate::model::{Problem, Problems, Territory};
use crate::numeric::greater;
use crate::numeric::reconcile::Declared;
use std::collections::BTreeMap;

/// Standard deviations of a normal distribution between its middle and its 95 % quantile.
const DEVIATIONS_AT_95_QUANTILE: f64 = 1.645;

/// A quantity that enters and leaves balances.
#[derive(Clone, Copy, Debug)]
pub struct Edge {
    /// Index of the strand that declares it; `None` for a sum or a rest that nobody declares.
    pub strand: Option<usize>,
    /// Balance that it leaves; `None` for the outside.
    pub from: Option<usize>,
    /// Balance that it enters.
    pub to: Option<usize>,
    /// What is declared, in the unit of its medium.
    pub declared: Option<Declared>,
}

/// One edge is a share of another.
#[derive(Clone, Copy, Debug)]
pub struct Share {
    pub edge: usize,
    pub of: usize,
    pub coefficient: Declared,
}

/// All balances.
#[derive(Debug, Default)]
pub struct Network {
    pub balances: usize,
    pub edges: Vec<Edge>,
    pub shares: Vec<Share>,
    /// Units of the medium in one unit of the flow, by strand.
    pub factors: Vec<f64>,
}

/// Builds the balances that the checks ask for.
pub fn network(
    territory: &Territory,
    strands: &Strands,
    passages: &[Passage],
    checks: &Checks,
) -> (Network, Problems) {
    let mut builder = Builder {
        strands,
        network: Network {
            factors: strands
                .all
                .iter()
                .map(|strand| factor(strands, strand))
                .collect(),
            ..Network::default()
        },
        ends: BTreeMap::new(),
        least: BTreeMap::new(),
        known: Vec::new(),
        open_estimates: checks.open_estimates,
    };
    for passage in passages {
        builder.handover(passage);
    }
    let mut problems = Problems::new();
    for (place, actor) in territory.actors.iter().enumerate() {
        if let Some(rest_pct) = checks.balanced.get(&actor.id) {
            builder.balance(place, *rest_pct);
        }
        if checks.wastewater {
            builder.wastewater(place, &territory.factors);
        }
    }
    for (place, known) in checks.shares.iter().enumerate() {
        if builder.share(territory, known).is_none() {
            let problem = Problem::new(format!("shares[{place}]"), "contradiction-share");
            problems.push(problem.with("flow", &known.flow).with("of", &known.of));
        }
    }
    (builder.finish(), problems)
}

/// Units of the medium in one unit of the resource; 1 for what belongs to none.
fn factor(strands: &Strands, strand: &Strand) -> f64 {
    strands.medium(strand).map_or(1.0, |(_, factor)| factor)
}

/// True for solids, goods and gases: what a balance in t counts.
pub fn is_matter(strands: &Strands, strand: &Strand) -> bool {
    let medium = strands.medium(strand);
    medium.is_some_and(|(medium, _)| medium == Medium::Matter)
}

/// Balances at both ends of a strand: outside its actor, and inside.
#[derive(Clone, Copy, Default)]
struct Ends {
    beyond: Option<usize>,
    within: Option<usize>,
}

struct Builder<'a> {
    strands: &'a Strands<'a>,
    network: Network,
    ends: BTreeMap<usize, Ends>,
    /// Standard deviation of a figure of 0, in the unit of its medium: it would otherwise outweigh all others.
    least: BTreeMap<usize, f64>,
    /// Strands that are a known share of another: which, of which, and the share.
    known: Vec<(usize, usize, Declared)>,
    open_estimates: bool,
}

impl Builder<'_> {
    /// True for an estimate that is set aside.
    fn is_open(&self, strand: &Strand) -> bool {
        self.open_estimates && strand.estimate.is_some()
    }

    fn new_balance(&mut self) -> usize {
        self.network.balances += 1;
        self.network.balances - 1
    }

    /// What both sides of a delivery declare is the same: it enters and leaves one balance.
    fn handover(&mut self, passage: &Passage) {
        if passage.given.is_none() || passage.taken.is_none() {
            return;
        }
        // What one side tells as a whole and the other in parts is one delivery.
        let told = passage.strands.iter();
        let begun = told
            .clone()
            .find_map(|strand| self.ends.get(strand)?.beyond);
        let balance = begun.unwrap_or_else(|| self.new_balance());
        let of = |place: &usize| {
            let strand = self.strands.all.get(*place);
            let deviation = strand
                .filter(|one| !self.is_open(one))
                .map_or(0.0, |one| one.deviation);
            deviation * self.network.factors.get(*place).unwrap_or(&1.0)
        };
        let widest = told.map(of).fold(0.0, greater);
        for strand in &passage.strands {
            self.ends.entry(*strand).or_default().beyond = Some(balance);
            let least = self.least.entry(*strand).or_default();
            *least = greater(*least, widest);
        }
    }

    /// Matter in is matter out and a rest that nobody declares.
    fn balance(&mut self, actor: usize, rest_pct: f64) {
        let balance = self.new_balance();
        let (mut taken, mut given) = (0.0, 0.0);
        for (place, strand) in self.strands.all.iter().enumerate() {
            // What it passes to itself stays where it is.
            if strand.actor == actor && is_matter(self.strands, strand) && !strand.is_own() {
                self.ends.entry(place).or_default().within = Some(balance);
                let side = if is_taken(strand.flow) {
                    &mut taken
                } else {
                    &mut given
                };
                // What is set aside says nothing of how much may be missing.
                if !self.is_open(strand) {
                    *side += strand.quantity * self.network.factors.get(place).unwrap_or(&1.0);
                }
            }
        }
        let deviation = greater(taken, given) * rest_pct / 100.0 / DEVIATIONS_AT_95_PCT;
        if deviation > 0.0 && deviation.is_finite() {
            self.network.edges.push(Edge {
                strand: None,
                from: Some(balance),
                to: None,
                declared: Some(Declared {
                    value: 0.0,
                    sd: Some(deviation),
                }),
            });
        }
    }

    /// Wastewater is the share of the tap water that the territory or the catalog gives, where both are declared.
    fn wastewater(&mut self, actor: usize, factors: &BTreeMap<String, f64>) {
        let declared = |code: &str, is_in: bool| -> Vec<usize> {
            let all = self.strands.all.iter().enumerate();
            all.filter(|(_, strand)| {
                strand.actor == actor
                    && strand.estimate.is_none()
                    && strand.flow.resource == code
                    && is_taken(strand.flow) == is_in
            })
            .map(|(place, _)| place)
            .collect()
        };
        let taps = declared("water.tap", true);
        let drains = declared("water.wastewater", false);
        let Some(share) = catalog().get("generic.wastewater_share") else {
            return;
        };
        if taps.is_empty() || drains.is_empty() {
            return;
        }
        // What the territory says itself holds, as it does in the draws of the simulation.
        let is_own = factors.contains_key(&share.key);
        let coefficient = Declared {
            value: Values::of(factors).get(Some(share)),
            sd: (!is_own).then_some((share.high - share.low) / (2.0 * DEVIATIONS_AT_95_QUANTILE)),
        };
        let edge = self.sum(&drains, false);
        let of = self.sum(&taps, true);
        self.network.shares.push(Share {
            edge,
            of,
            coefficient,
        });
    }

    /// An edge that nobody declares: the sum of what enters, or leaves, an actor by some strands.
    fn sum(&mut self, strands: &[usize], is_in: bool) -> usize {
        let balance = self.new_balance();
        for strand in strands {
            self.ends.entry(*strand).or_default().within = Some(balance);
        }
        let (from, to) = if is_in {
            (Some(balance), None)
        } else {
            (None, Some(balance))
        };
        self.network.edges.push(Edge {
            strand: None,
            from,
            to,
            declared: None,
        });
        self.network.edges.len() - 1
    }

    /// A share that somebody knows; `None` when there are no such flows.
    fn share(&mut self, territory: &Territory, known: &KnownShare) -> Option<()> {
        let actor = territory
            .actors
            .iter()
            .position(|actor| actor.id == known.actor)?;
        let place = |id: &str| {
            let mut all = self.strands.all.iter();
            all.position(|strand| strand.actor == actor && strand.flow.id == id)
        };
        let (flow, of) = (place(&known.flow)?, place(&known.of)?);
        let is_sound = known.share.is_finite() && known.share >= 0.0 && flow != of;
        if !is_sound {
            return None;
        }
        let sd = known.share * known.uncertainty_pct / 100.0 / DEVIATIONS_AT_95_PCT;
        let coefficient = Declared {
            value: known.share,
            sd: (sd > 0.0 && sd.is_finite()).then_some(sd),
        };
        for strand in [flow, of] {
            self.ends.entry(strand).or_default();
        }
        self.known.push((flow, of, coefficient));
        Some(())
    }

    /// One edge for each strand that some balance or share checks.
    fn finish(mut self) -> Network {
        let mut edges: BTreeMap<usize, usize> = BTreeMap::new();
        for (place, ends) in &self.ends {
            let Some(strand) = self.strands.all.get(*place) else {
                continue;
            };
            let factor = self.network.factors.get(*place).copied().unwrap_or(1.0);
            let least = self.least.get(place).copied().unwrap_or(0.0);
            let sd = if strand.quantity > 0.0 {
                strand.deviation * factor
            } else {
                least
            };
            let (from, to) = if is_taken(strand.flow) {
                (ends.beyond, ends.within)
            } else {
                (ends.within, ends.beyond)
            };
            edges.insert(*place, self.network.edges.len());
            self.network.edges.push(Edge {
                strand: Some(*place),
                from,
                to,
                declared: (!self.is_open(strand)).then_some(Declared {
                    value: strand.quantity * factor,
                    // What bears no uncertainty at all holds exactly.
                    sd: (sd > 0.0).then_some(sd),
                }),
            });
        }
        let shares = self.known.iter().filter_map(|(flow, of, coefficient)| {
            Some(Share {
                edge: *edges.get(flow)?,
                of: *edges.get(of)?,
                coefficient: *coefficient,
            })
        });
        self.network.shares.extend(shares);
        self.network
    }
}
