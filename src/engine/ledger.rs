//! The ledger: everything an evaluation changes, line by line; every total is a sum of lines.

mod actor;
mod group;
mod kinds;

pub use actor::ActorSums;
pub use group::{Group, Head, Inputs, NOTHING};
pub use kinds::{Account, Cause, Scope};

use super::range::{RelativeEnds, relative_ends};
use super::trend::Trends;
use crate::catalog::catalog;
use actor::Bearing;

/// One line: what one action does for one actor on one account. A thousand companies have a quarter of a million lines, so
/// a line keeps only what is its own: quantities that several lines share are kept once, and amounts follow from them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    group: u32,
    actor: u32,
    series: SeriesId,
    /// Units of the line for each of the series.
    scale: f64,
    factor: f64,
}

/// Handle of quantities by year that are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeriesId(u32);

/// Actor of a line that is about the territory as a whole.
const NOBODY: u32 = u32::MAX;

impl Line {
    /// Index of the actor that bears it; `None` for the territory as a whole.
    pub fn actor(&self) -> Option<usize> {
        (self.actor != NOBODY).then_some(self.actor as usize)
    }

    /// Amount per unit of its quantity, without the movement of figures over the years.
    pub fn factor(&self) -> f64 {
        self.factor
    }

    /// Place of its group in [`Ledger::groups`].
    pub fn group(&self) -> usize {
        self.group as usize
    }
}

/// Places in the table of groups: three times as many as a territory has groups with every action on.
const INDEX: usize = 2_048;

/// Handle of an open group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupId(usize);

/// Lines, and the quantities by year that they are made of: as many values per series as there are years, contiguous.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// Calendar years of the amounts.
    pub years: Vec<i32>,
    /// Lines in the order of posting.
    pub lines: Vec<Line>,
    /// Quantities by year, series after series.
    quantities: Vec<f64>,
    /// What lines with the same head have in common.
    pub groups: Vec<Group>,
    /// Their sums by year, group after group.
    sums: Vec<f64>,
    bearings: Vec<Bearing>,
    /// Sums of lines by actor.
    pub by_actor: Vec<ActorSums>,
    /// Places of the groups in their list by the mark of their head, plus one; 0 for none.
    index: Vec<u32>,
    /// Uncertain inputs that some line is proportional to: key, and how far its ends are from its value.
    pub inputs: Vec<(&'static str, RelativeEnds)>,
    /// Where an input stands in them, by the address of its key, in order.
    known_inputs: Vec<(usize, usize)>,
    /// How figures move over the years.
    pub trends: Trends,
}

impl Ledger {
    /// An empty ledger for some years.
    pub fn new(years: Vec<i32>, trends: Trends) -> Self {
        Self::with_room(years, trends, 0)
    }

    /// An empty ledger with room for what so many actors usually have.
    pub fn with_room(years: Vec<i32>, trends: Trends, actors: usize) -> Self {
        const LINES: usize = 448;
        const SERIES: usize = 176;
        const GROUPS: usize = 704;
        let sums = Vec::with_capacity(GROUPS * years.len());
        Self {
            quantities: Vec::with_capacity(SERIES * actors * years.len()),
            years,
            trends,
            lines: Vec::with_capacity(LINES * actors),
            sums,
            bearings: Vec::with_capacity(GROUPS),
            groups: Vec::with_capacity(GROUPS),
            by_actor: vec![ActorSums::default(); actors],
            inputs: Vec::with_capacity(256),
            known_inputs: Vec::with_capacity(256),
            index: vec![0; INDEX],
        }
    }

    /// What a line has in common with its group.
    pub fn head(&self, line: &Line) -> &Head {
        &self.groups[line.group()].head
    }

    /// Physical quantity in the horizon year that the factor of a line was applied to.
    pub fn quantity(&self, line: &Line) -> f64 {
        self.series(line.series).last().copied().unwrap_or(0.0) * line.scale
    }

    /// Amounts of a line by year.
    pub fn amounts_of(&self, line: &Line) -> impl Iterator<Item = f64> {
        let trend = self.groups[line.group()].trend.as_deref();
        let factor = line.scale * line.factor;
        self.series(line.series)
            .iter()
            .enumerate()
            .map(move |(year, quantity)| quantity * factor * trend.map_or(1.0, |trend| trend[year]))
    }

    /// Amount of a line in the horizon year.
    pub fn at_horizon(&self, line: &Line) -> f64 {
        let trend = self.groups[line.group()].trend.as_deref();
        let moved = trend.and_then(<[f64]>::last).copied().unwrap_or(1.0);
        self.quantity(line) * line.factor * moved
    }

    /// Amounts of all lines by year, line after line.
    pub fn amounts(&self) -> Vec<f64> {
        self.lines
            .iter()
            .flat_map(|line| self.amounts_of(line))
            .collect()
    }

    fn series(&self, series: SeriesId) -> &[f64] {
        let start = series.0 as usize * self.years.len();
        &self.quantities[start..start + self.years.len()]
    }

    /// Opens a group, or finds the one that is open: what its lines have in common.
    pub fn open(
        &mut self,
        action: Option<usize>,
        account: Account,
        (cause, scope): (Cause, Scope),
        inputs: Inputs,
        unit: &'static str,
    ) -> GroupId {
        let head = Head {
            action,
            account,
            cause,
            scope,
            inputs,
            unit,
        };
        let mut place = head.mark() % INDEX;
        // A table with a place for each group, by its mark; where two have the same the later one stands behind.
        while let Some(group) = self.index[place].checked_sub(1) {
            let group = group as usize;
            if self.groups[group].head.is_like(&head) {
                return GroupId(group);
            }
            place = (place + 1) % INDEX;
        }
        let group = self.open_new(head);
        // A table that is full finds nothing any more, and each line opens a group of its own: slow, not wrong.
        if self.groups.len() < INDEX {
            self.index[place] = group as u32 + 1;
        }
        GroupId(group)
    }

    fn open_new(&mut self, head: Head) -> usize {
        let input_ids = head.inputs.map(|input| input.map(|key| self.intern(key)));
        let group = Group {
            trend: self.trends.of_inputs(&head.inputs),
            head,
            input_ids,
        };
        self.bearings.push(Bearing::of(&group));
        self.groups.push(group);
        self.sums.resize(self.groups.len() * self.years.len(), 0.0);
        self.groups.len() - 1
    }

    fn intern(&mut self, key: &'static str) -> usize {
        // Keys come from the catalog, which holds each once: the same key has the same address.
        let address = key.as_ptr() as usize;
        let found = (self.known_inputs).binary_search_by_key(&address, |(known, _)| *known);
        match found {
            Ok(place) => self.known_inputs[place].1,
            Err(place) => {
                let ends = catalog().get(key).map_or((0.0, 0.0), relative_ends);
                self.inputs.push((key, ends));
                let id = self.inputs.len() - 1;
                self.known_inputs.insert(place, (address, id));
                id
            }
        }
    }

    /// Posts a line: quantities by year times a factor. A line of zeros is left out.
    pub fn post(&mut self, group: GroupId, actor: Option<usize>, quantities: &[f64], factor: f64) {
        // Looked at from the end, where most are not zero.
        if factor == 0.0 || quantities.iter().rev().all(|quantity| *quantity == 0.0) {
            return;
        }
        let series = self.keep(quantities);
        self.post_series(group, actor, (series, 1.0), factor);
    }

    /// Posts the same quantities by year on several accounts, each times its factor.
    pub fn post_all(
        &mut self,
        actor: Option<usize>,
        quantities: &[f64],
        entries: &[(GroupId, f64)],
    ) {
        let Some(series) = self.keep_each(quantities.iter().copied()) else {
            return;
        };
        for (group, factor) in entries {
            self.post_series(*group, actor, (series, 1.0), *factor);
        }
    }

    /// Posts a line of kept quantities, so many of its units for each of theirs, times a factor.
    pub fn post_series(
        &mut self,
        group: GroupId,
        actor: Option<usize>,
        (series, scale): (SeriesId, f64),
        factor: f64,
    ) {
        let size = scale * factor;
        if size == 0.0 {
            return;
        }
        let years = self.years.len();
        let start = series.0 as usize * years;
        let quantities = &self.quantities[start..start + years];
        let of_group = group.0 * years;
        let sums = &mut self.sums[of_group..of_group + years];
        let bearing = self.bearings[group.0];
        let trend = bearing
            .moves
            .then(|| self.groups[group.0].trend.as_deref())
            .flatten();
        match trend {
            None => add_times(sums, quantities, size),
            Some(trend) => add_moved(sums, quantities, size, trend),
        }
        let actor = actor.map_or(NOBODY, |actor| actor as u32);
        if let Some(sums) = self.by_actor.get_mut(actor as usize) {
            bearing.add(sums, quantities, size, trend);
        }
        self.lines.push(Line {
            group: group.0 as u32,
            actor,
            series,
            scale,
            factor,
        });
    }

    /// Keeps quantities by year; `None` when all are zero.
    pub fn keep_each(&mut self, quantities: impl Iterator<Item = f64>) -> Option<SeriesId> {
        let years = self.years.len();
        let start = self.quantities.len();
        self.quantities.extend(quantities.take(years));
        // Looked at from the end, where most are not zero.
        let all_zero = (self.quantities[start..].iter().rev()).all(|quantity| *quantity == 0.0);
        if all_zero || self.quantities.len() < start + years {
            self.quantities.truncate(start);
            return None;
        }
        Some(SeriesId((start / years.max(1)) as u32))
    }

    /// Keeps quantities by year, unless they are those kept last: most effects are posted on several accounts in a row.
    pub fn keep(&mut self, quantities: &[f64]) -> SeriesId {
        let years = self.years.len();
        let before = self.quantities.iter().rev();
        let mut pairs = before.zip(quantities.iter().rev());
        let same = self.quantities.len() >= years
            && pairs.all(|(mine, other)| mine.to_bits() == other.to_bits());
        if !same {
            self.quantities.extend_from_slice(quantities);
        }
        SeriesId((self.quantities.len() / years.max(1)).saturating_sub(1) as u32)
    }

    /// The groups with the sums of their lines by year.
    pub fn summed(&self) -> impl Iterator<Item = (&Group, &[f64])> {
        let sums = self.sums.chunks_exact(self.years.len().max(1));
        self.groups.iter().zip(sums)
    }

    /// Sum of an account by year.
    pub fn total(&self, account: Account) -> Vec<f64> {
        self.total_where(|head| head.account == account)
    }

    /// Sum by year of the groups that a predicate chooses by what they have in common.
    pub fn total_where(&self, chosen: impl Fn(&Head) -> bool) -> Vec<f64> {
        let mut sums = vec![0.0; self.years.len()];
        for (_, amounts) in self.summed().filter(|(group, _)| chosen(&group.head)) {
            for (sum, amount) in sums.iter_mut().zip(amounts) {
                *sum += amount;
            }
        }
        sums
    }
}

/// Adds quantities times a size, year by year.
fn add_times(sums: &mut [f64], quantities: &[f64], size: f64) {
    for (sum, quantity) in sums.iter_mut().zip(quantities) {
        *sum += quantity * size;
    }
}

fn add_moved(sums: &mut [f64], quantities: &[f64], size: f64, trend: &[f64]) {
    for ((sum, quantity), trend) in sums.iter_mut().zip(quantities).zip(trend) {
        *sum += quantity * size * trend;
    }
}
