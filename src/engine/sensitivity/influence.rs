//! How much of the variance of a key figure each source of uncertainty explains: Sobol's indices.

use super::Family;
use super::swing::{Swings, ranked};
use crate::catalog::catalog;
use crate::engine::monte_carlo::{Figures, Plan, Terms};
use crate::engine::outcome::KpiId;
use crate::engine::park::Park;
use crate::engine::sample::Uncertain;
use crate::engine::values::Values;
use crate::numeric::sobol_indices::Samples;
use crate::scenario::Scenario;
use serde::Serialize;
use std::collections::BTreeMap;

/// Draws of each of the two samples when nobody asks for another number.
pub const USUAL_STUDY_DRAWS: usize = 2_048;

/// Most blocks of a study: each takes one plain evaluation for A, one for B and one for each source with structural figures.
const MOST_STUDY_BLOCKS: usize = 128;

/// What an index is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// All figures of a family.
    Family(Family),
    /// One figure, by its catalog key.
    Figure(&'static str),
}

/// The figures of a source, by their place in the catalog.
#[derive(Clone, Debug)]
struct Members(Vec<bool>);

impl Members {
    fn of(source: Source) -> Self {
        let members = catalog().iter().map(|datum| match source {
            Source::Family(family) => Family::of(datum) == family,
            Source::Figure(key) => datum.key == key,
        });
        Self(members.collect())
    }

    fn has(&self, figure: &Uncertain) -> bool {
        self.0.get(figure.datum.index).copied().unwrap_or(false)
    }
}

/// What a source explains.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Influence {
    /// The source.
    pub source: Source,
    /// Share of the variance that it explains alone, 0 to 1.
    pub first: f64,
    /// Share that it explains alone or together with others, 0 to 1.
    pub total: f64,
}

/// Two samples A and B of all uncertain figures, and for each source A with that source taken from B.
///
/// Both are drawn as a [`Plan`] draws: in blocks. A caller with little time at once takes a block at a time.
#[derive(Clone, Debug)]
pub struct Study {
    kpi: KpiId,
    a: Plan,
    b: Plan,
    sources: Vec<(Source, Members)>,
}

/// Seed of sample B from that of A.
const OTHER: u64 = 0x5851_f42d_4c95_7f2d;

impl Study {
    /// The families, and the `most` figures that move the key figure farthest one at a time.
    pub fn new(
        park: &Park,
        scenario: &Scenario,
        kpi: KpiId,
        most: usize,
        draws: (u64, usize),
    ) -> Self {
        let years = scenario.horizon_year - park.territory.base_year + 1;
        let swings = Swings::new(park, scenario).all(park);
        let swings = ranked(&swings, kpi, f64::from(years));
        let keys = swings.iter().take(most).map(|swing| swing.key);
        Self::of(park, scenario, kpi, &keys.collect::<Vec<_>>(), draws)
    }

    /// The families, and some figures by their keys; seed and number of draws of each sample.
    pub fn of(
        park: &Park,
        scenario: &Scenario,
        kpi: KpiId,
        keys: &[&'static str],
        (seed, draws): (u64, usize),
    ) -> Self {
        let of = |seed| Plan::in_blocks(park, scenario, seed, (draws, MOST_STUDY_BLOCKS));
        let figures = keys.iter().map(|key| Source::Figure(key));
        Self {
            kpi,
            b: of(seed ^ OTHER),
            sources: (Family::ALL.map(Source::Family).into_iter())
                .chain(figures)
                .map(|source| (source, Members::of(source)))
                .collect(),
            a: of(seed),
        }
    }

    /// Number of blocks.
    pub fn blocks(&self) -> usize {
        self.a.blocks()
    }

    /// Results of a block, draw after draw: of A, of B, and of A with each source from B.
    pub fn block(&self, park: &Park, block: usize) -> Vec<f64> {
        let values = self.a.block_values(park, block);
        let other = self.b.block_values(park, block);
        let from_a = Terms::new(&self.a, park, values.clone());
        let mixed: Vec<Option<Terms>> = (self.sources.iter())
            .map(|(_, members)| self.mixed(park, members, &values, &other))
            .collect();
        let from_b = Terms::new(&self.a, park, other.clone());
        let ledgers = [&from_a, &from_b].into_iter().chain(mixed.iter().flatten());
        let factors = Factors::of(ledgers, &self.b);
        let (mut a, mut b) = (values, other);
        let mut results = Vec::new();
        for draw in self.a.first_of_block(block)..self.a.first_of_block(block + 1) {
            factors.draw(draw as u64, &mut a, &mut b);
            let of_a = |figure: &Uncertain| a.get(Some(figure.datum));
            let of_b = |figure: &Uncertain| b.get(Some(figure.datum));
            results.push(self.result(&from_a, of_a));
            results.push(self.result(&from_b, of_b));
            for ((_, members), mixed) in self.sources.iter().zip(&mixed) {
                let terms = mixed.as_ref().unwrap_or(&from_a);
                results.push(self.result(terms, |figure| {
                    if members.has(figure) {
                        of_b(figure)
                    } else {
                        of_a(figure)
                    }
                }));
            }
        }
        results
    }

    /// A with the structural figures of a source from B; `None` when it has none, so that A's own ledger serves.
    fn mixed(&self, park: &Park, members: &Members, a: &Values, b: &Values) -> Option<Terms> {
        let chosen = self.a.structural().filter(|figure| members.has(figure));
        let chosen: Vec<&Uncertain> = chosen.collect();
        let mut values = a.clone();
        for figure in &chosen {
            let datum = Some(figure.datum);
            values.put(datum, b.get(datum));
        }
        (!chosen.is_empty()).then(|| Terms::new(&self.a, park, values))
    }

    /// The key figure; a payback that is not reached counts as the number of years.
    fn result(&self, terms: &Terms, value: impl Fn(&Uncertain) -> f64) -> f64 {
        let figure = Figures::of(&terms.sums(value), self.a.valuation()).get(self.kpi);
        match self.kpi {
            KpiId::PaybackYears => figure.min(self.a.years().len() as f64),
            _ => figure,
        }
    }

    /// The indices from the results of all blocks, in their order: families first, then figures, each by what it explains.
    pub fn influences(&self, results: &[f64]) -> Vec<Influence> {
        let width = self.sources.len() + 2;
        let column = |place: usize| -> Vec<f64> {
            let rows = results.chunks_exact(width);
            rows.map(|row| row[place]).collect()
        };
        let samples = Samples::new(column(0), column(1));
        let mut influences: Vec<Influence> = Vec::new();
        for (place, (source, _)) in self.sources.iter().enumerate() {
            let indices = samples.indices(&column(place + 2));
            influences.push(Influence {
                source: *source,
                first: indices.first,
                total: indices.total,
            });
        }
        let of_figure = |influence: &Influence| matches!(influence.source, Source::Figure(_));
        crate::numeric::order::sort(&mut influences, |a, b| {
            (of_figure(a).cmp(&of_figure(b))).then(b.total.total_cmp(&a.total))
        });
        influences
    }

    /// Everything in one go.
    pub fn run(&self, park: &Park) -> Vec<Influence> {
        let blocks = 0..self.blocks();
        let results: Vec<f64> = blocks.flat_map(|block| self.block(park, block)).collect();
        self.influences(&results)
    }
}

/// The factors that occur in some ledgers, as both samples draw them.
struct Factors(Vec<(Uncertain, Uncertain)>);

impl Factors {
    fn of<'a>(ledgers: impl Iterator<Item = &'a Terms>, b: &Plan) -> Self {
        let mut by_place = BTreeMap::new();
        for factor in ledgers.flat_map(Terms::factors) {
            if let Some(other) = Uncertain::of(factor.datum, b.seed()) {
                by_place.insert(factor.datum.index, (*factor, other));
            }
        }
        Self(by_place.into_values().collect())
    }

    /// Their values in a draw of A and of B.
    fn draw(&self, draw: u64, a: &mut Values, b: &mut Values) {
        for (of_a, of_b) in &self.0 {
            a.put(Some(of_a.datum), of_a.drawn(draw));
            b.put(Some(of_b.datum), of_b.drawn(draw));
        }
    }
}
