//! Ranges by Monte Carlo: the key figures and the yearly curves in thousands of draws of all uncertain figures.
//!
//! Ten thousand plain evaluations would take ten seconds. Most figures only rescale entries of the ledger
//! ([`Class::Factor`]), so the draws come in blocks: the structural figures are drawn once for a block and evaluated
//! plainly, and each draw of the block rescales the groups of that ledger by its own factors. The structural draws are a
//! Latin hypercube, so that few of them ([`MOST_BLOCKS`]) cover their distributions well.
//!
//! **The fast way equals plain evaluation**: draw n is what [`Park::evaluate_with`] answers with [`Plan::values`] of n, to
//! rounding. What is saved is only that the structural figures repeat within a block. `tests/native/engine/uncertainty.rs`
//! holds both.
//!
//! A draw depends on the plan and its own number alone: batches can be computed anywhere, in any order, and put together
//! ([`Draws::merge`]) they are bit for bit what one run gives.

mod check;
mod draws;
mod figures;
mod summary;
mod terms;

pub use draws::{Batch, Curve, Draws};
pub use figures::{Figures, Valuation};
pub use summary::{
    Band, Chance, DrawnFigure, SUMMARY_FORMAT, SUMMARY_VERSION, Side, Summary, Target,
    chance_that_first_beats, summary,
};
pub use terms::{Rescaled, Terms};

use super::park::Park;
use super::sample::{Class, Uncertain, class_of, uncertain};
use super::values::Values;
use crate::catalog::{action_index, catalog};
use crate::scenario::Scenario;
use std::ops::Range;

/// Draws when nobody asks for another number.
pub const USUAL_DRAWS: usize = 10_000;

/// Most blocks, each with its own draw of the structural figures.
pub const MOST_BLOCKS: usize = 256;

/// A structural figure with its value in each block.
#[derive(Clone, Debug)]
struct Structural {
    figure: Uncertain,
    by_block: Vec<f64>,
}

/// A scenario made ready to be drawn.
#[derive(Clone, Debug)]
pub struct Plan {
    scenario: Scenario,
    seed: u64,
    draws: usize,
    blocks: usize,
    structural: Vec<Structural>,
    factors: Vec<Uncertain>,
    /// Place among the factors, by place in the catalog.
    factor_of: Vec<Option<usize>>,
    /// Action and place in the catalog of the parameters that the scenario sets for one action alone.
    typed: Vec<(usize, usize)>,
    unexpected: Vec<&'static str>,
    valuation: Valuation,
    years: Vec<i32>,
}

impl Plan {
    /// Makes a scenario ready. No draws are asked for as one.
    pub fn new(park: &Park, scenario: &Scenario, seed: u64, draws: usize) -> Self {
        Self::in_blocks(park, scenario, seed, (draws, MOST_BLOCKS))
    }

    /// The same with another number of blocks, which is never more than that of the draws.
    pub fn in_blocks(
        park: &Park,
        scenario: &Scenario,
        seed: u64,
        (draws, blocks): (usize, usize),
    ) -> Self {
        let draws = draws.max(1);
        let blocks = blocks.clamp(1, draws);
        let (structural, factors): (Vec<_>, Vec<_>) = uncertain(park, scenario, seed)
            .into_iter()
            .partition(|figure| class_of(figure.datum) == Class::Structural);
        let mut plan = Self {
            scenario: scenario.clone(),
            seed,
            draws,
            blocks,
            structural: spread_out(structural, blocks),
            factor_of: places(&factors),
            factors,
            typed: typed(scenario),
            unexpected: Vec::new(),
            valuation: Valuation::of(scenario, &[]),
            years: Vec::new(),
        };
        let usual = park.ledger_with(scenario, park.values.clone());
        plan.set_apart(check::not_factors(&plan, park, &usual));
        plan.valuation = Valuation::of(scenario, &usual.years);
        plan.years = usual.years;
        plan
    }

    /// Moves figures that turned out not to be factors to the structural ones.
    fn set_apart(&mut self, figures: Vec<Uncertain>) {
        let index = |figure: &Uncertain| figure.datum.index;
        self.unexpected = figures.iter().map(|f| f.datum.key.as_str()).collect();
        self.factors
            .retain(|factor| figures.iter().all(|f| index(f) != index(factor)));
        self.factor_of = places(&self.factors);
        self.structural.extend(spread_out(figures, self.blocks));
    }

    /// Number of draws.
    pub fn draws(&self) -> usize {
        self.draws
    }

    /// Seed of the random numbers.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// Calendar years of the curves.
    pub fn years(&self) -> &[i32] {
        &self.years
    }

    /// What the reader assumes about money.
    pub fn valuation(&self) -> &Valuation {
        &self.valuation
    }

    /// Number of blocks.
    pub fn blocks(&self) -> usize {
        self.blocks
    }

    /// The structural figures.
    pub fn structural(&self) -> impl Iterator<Item = &Uncertain> {
        self.structural.iter().map(|structural| &structural.figure)
    }

    /// The figures that are factors.
    pub fn factors(&self) -> &[Uncertain] {
        &self.factors
    }

    /// Keys that [`class_of`] takes for factors and that turned out to be structural in this scenario: a plan with any is
    /// right, but takes longer to make.
    pub fn unexpected(&self) -> &[&'static str] {
        &self.unexpected
    }

    /// Value of every figure in a draw.
    pub fn values(&self, park: &Park, draw: usize) -> Values {
        let mut values = self.block_values(park, self.block(draw));
        for factor in &self.factors {
            values.put(Some(factor.datum), factor.drawn(draw as u64));
        }
        values
    }

    /// Some draws, one block after the other. Numbers beyond the plan's are left out.
    pub fn batch(&self, park: &Park, range: Range<usize>) -> Batch {
        let range = range.start.min(self.draws)..range.end.min(self.draws);
        let mut batch = Batch::empty(range.clone(), self.years.len());
        let mut next = range.start;
        while next < range.end {
            let block = self.block(next);
            let end = self.first_of_block(block + 1).min(range.end);
            let terms = Terms::new(self, park, self.block_values(park, block));
            for draw in next..end {
                let rescaled = terms.sums(|factor| factor.drawn(draw as u64));
                let figures = Figures::of(&rescaled, &self.valuation);
                batch.put(draw, &figures, &rescaled, &self.valuation);
            }
            next = end;
        }
        batch
    }

    /// All draws in one go.
    pub fn run(&self, park: &Park) -> Draws {
        let mut draws = Draws::empty(self);
        draws.merge(&self.batch(park, 0..self.draws));
        draws
    }

    /// All draws in about `count` batches that do not split a block: each costs as many plain evaluations as it holds blocks.
    pub fn cut(&self, count: usize) -> Vec<Range<usize>> {
        let count = count.clamp(1, self.blocks);
        let end = |part: usize| self.first_of_block(part * self.blocks / count);
        (0..count).map(|part| end(part)..end(part + 1)).collect()
    }

    /// Block of a draw.
    pub fn block(&self, draw: usize) -> usize {
        draw * self.blocks / self.draws
    }

    /// Number of the first draw of a block.
    pub fn first_of_block(&self, block: usize) -> usize {
        (block * self.draws).div_ceil(self.blocks)
    }

    /// The structural figures of a block; the factors as usual.
    pub fn block_values(&self, park: &Park, block: usize) -> Values {
        let mut values = park.values.clone();
        for Structural { figure, by_block } in &self.structural {
            if let Some(value) = by_block.get(block) {
                values.put(Some(figure.datum), *value);
            }
        }
        values
    }
}

fn spread_out(figures: Vec<Uncertain>, blocks: usize) -> Vec<Structural> {
    let structural = figures.into_iter().map(|figure| Structural {
        by_block: figure.spread_out(blocks),
        figure,
    });
    structural.collect()
}

fn places(factors: &[Uncertain]) -> Vec<Option<usize>> {
    let mut places = vec![None; catalog().iter().count()];
    for (place, factor) in factors.iter().enumerate() {
        if let Some(entry) = places.get_mut(factor.datum.index) {
            *entry = Some(place);
        }
    }
    places
}

fn typed(scenario: &Scenario) -> Vec<(usize, usize)> {
    let actions = scenario.actions.iter();
    actions
        .filter_map(|(code, choice)| Some((action_index(code)?, choice)))
        .flat_map(|(action, choice)| {
            let data = choice
                .parameters
                .keys()
                .filter_map(|key| catalog().get(key));
            data.map(move |datum| (action, datum.index))
        })
        .collect()
}
