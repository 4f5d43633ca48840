//! The ledger: everything an evaluation changes, line by line; every total is a sum of lines.

use super::range::{RelativeEnds, relative_ends};
use super::trend::Trends;
use crate::catalog::catalog;
use serde::Serialize;

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Account {
    /// CO2e avoided, kg (negative when added).
    Co2,
    /// Running saving, EUR (gross).
    Saving,
    /// Running cost of the action, EUR (negative).
    Running,
    /// Investment, EUR (negative).
    Investment,
    /// Subsidy received, EUR.
    Subsidy,
    /// Value that the investments keep at the horizon, EUR.
    Residual,
    /// Waste that no longer needs disposal, kg.
    Waste,
    /// Water saved, m3.
    Water,
    /// Final energy saved, kWh.
    Energy,
    /// Needs newly met inside the park, valued at their price, EUR.
    Local,
    /// Work created, FTE.
    Jobs,
}

impl Account {
    /// All accounts.
    pub const ALL: [Account; 11] = [
        Account::Co2,
        Account::Saving,
        Account::Running,
        Account::Investment,
        Account::Subsidy,
        Account::Residual,
        Account::Waste,
        Account::Water,
        Account::Energy,
        Account::Local,
        Account::Jobs,
    ];

    /// Stable name, used in text keys (`account-<id>`) and exports.
    pub fn id(self) -> &'static str {
        match self {
            Account::Co2 => "co2",
            Account::Saving => "saving",
            Account::Running => "running",
            Account::Investment => "investment",
            Account::Subsidy => "subsidy",
            Account::Residual => "residual",
            Account::Waste => "waste",
            Account::Water => "water",
            Account::Energy => "energy",
            Account::Local => "local",
            Account::Jobs => "jobs",
        }
    }
}

/// Greenhouse-gas scope of a CO2 line, seen from the companies of the territory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Direct: fuels burnt on site or in own vehicles.
    One,
    /// Bought electricity, heat, steam.
    Two,
    /// The rest of the chain.
    Three,
}

impl Scope {
    /// All scopes.
    pub const ALL: [Scope; 3] = [Scope::One, Scope::Two, Scope::Three];

    /// Stable name, used in text keys (`scope-<id>`) and tables.
    pub fn id(self) -> &'static str {
        match self {
            Scope::One => "one",
            Scope::Two => "two",
            Scope::Three => "three",
        }
    }

    /// Reads a stable name; anything else is scope three.
    pub fn parse(id: &str) -> Scope {
        match id {
            "one" => Scope::One,
            "two" => Scope::Two,
            _ => Scope::Three,
        }
    }
}

/// Process behind a CO2 line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// Burning fuels, using electricity or heat.
    Energy,
    /// Making equipment and buildings.
    Equipment,
    /// Treating waste, and what recycling avoids.
    Waste,
    /// Freight and business trips.
    Transport,
    /// Commuting.
    Commuting,
    /// Making materials and supplies.
    Materials,
    /// Food.
    Food,
    /// Water.
    Water,
    /// Not a CO2 line.
    None,
}

impl Cause {
    /// All causes.
    pub const ALL: [Cause; 9] = [
        Cause::Energy,
        Cause::Equipment,
        Cause::Waste,
        Cause::Transport,
        Cause::Commuting,
        Cause::Materials,
        Cause::Food,
        Cause::Water,
        Cause::None,
    ];

    /// Stable name, used in text keys (`cause-<id>`) and tables.
    pub fn id(self) -> &'static str {
        match self {
            Cause::Energy => "energy",
            Cause::Equipment => "equipment",
            Cause::Waste => "waste",
            Cause::Transport => "transport",
            Cause::Commuting => "commuting",
            Cause::Materials => "materials",
            Cause::Food => "food",
            Cause::Water => "water",
            Cause::None => "none",
        }
    }

    /// Reads a stable name; anything else is no cause.
    pub fn parse(id: &str) -> Cause {
        Cause::ALL
            .into_iter()
            .find(|cause| cause.id() == id)
            .unwrap_or(Cause::None)
    }
}

/// Cause and scope of a line that is not about CO2.
pub const NOTHING: (Cause, Scope) = (Cause::None, Scope::Three);

/// Catalog keys of up to three uncertain inputs that an amount is proportional to.
pub type Inputs = [Option<&'static str>; 3];

/// One line: what one action does for one actor on one account, year by year, and where its size comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Index into the action table; `None` for mobilisation.
    pub action: Option<usize>,
    /// Index of the actor that bears it; `None` for the territory as a whole.
    pub actor: Option<usize>,
    /// Account.
    pub account: Account,
    /// Process, for CO2.
    pub cause: Cause,
    /// Scope, for CO2.
    pub scope: Scope,
    /// Uncertain inputs that the amount is proportional to.
    pub inputs: Inputs,
    /// Physical quantity in the horizon year that the factor was applied to.
    pub quantity: f64,
    /// Unit of that quantity, as in the catalog.
    pub unit: &'static str,
    /// Where its yearly amounts start in the ledger.
    pub offset: usize,
}

impl Line {
    /// True when two lines of one action have everything in common but actor and amounts. Keys come from the catalog, which
    /// holds each once: the same key has the same address, which is quicker to compare.
    fn belongs_with(&self, other: &Line) -> bool {
        let same_key =
            |mine: Option<&'static str>, theirs: Option<&'static str>| match (mine, theirs) {
                (Some(mine), Some(theirs)) => std::ptr::eq(mine, theirs),
                (mine, theirs) => mine.is_none() && theirs.is_none(),
            };
        let mut keys = self.inputs.iter().zip(&other.inputs);
        self.account == other.account
            && self.cause == other.cause
            && self.scope == other.scope
            && keys.all(|(mine, theirs)| same_key(*mine, *theirs))
            && self.unit == other.unit
    }
}

/// Sum of the lines of one action on one account with the same inputs, by year. Ranges are computed from these.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What its lines have in common; actor, quantity and offset are unused.
    pub head: Line,
    /// Positions of its inputs in [`Ledger::inputs`].
    pub input_ids: [Option<usize>; 3],
    /// Sum of their amounts by year.
    pub amounts: Vec<f64>,
    /// How the figures behind them move over the years; `None` when they do not.
    pub trend: Option<Vec<f64>>,
}

/// Handle of an open group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupId(usize);

/// Lines and, beside them, their amounts: as many values per line as there are years, contiguous.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// Calendar years of the amounts.
    pub years: Vec<i32>,
    /// Lines in the order of posting.
    pub lines: Vec<Line>,
    /// Amounts, line after line.
    pub amounts: Vec<f64>,
    /// Sums of lines with the same head.
    pub groups: Vec<Group>,
    /// Uncertain inputs that some line is proportional to: key, and how far its ends are from its value.
    pub inputs: Vec<(&'static str, RelativeEnds)>,
    /// How figures move over the years.
    pub trends: Trends,
}

impl Ledger {
    /// An empty ledger for some years.
    pub fn new(years: Vec<i32>, trends: Trends) -> Self {
        Self {
            years,
            trends,
            lines: Vec::with_capacity(2_048),
            amounts: Vec::with_capacity(32_768),
            groups: Vec::with_capacity(512),
            inputs: Vec::with_capacity(256),
        }
    }

    /// Amounts of a line by year.
    pub fn amounts_of(&self, line: &Line) -> &[f64] {
        &self.amounts[line.offset..line.offset + self.years.len()]
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
        let head = Line {
            action,
            actor: None,
            account,
            cause,
            scope,
            inputs,
            quantity: 0.0,
            unit,
            offset: 0,
        };
        // Groups of one action stand together: looking back ends at the action before.
        let open = self
            .groups
            .iter()
            .enumerate()
            .rev()
            .take_while(|(_, group)| group.head.action == action)
            .find(|(_, group)| group.head.belongs_with(&head))
            .map(|(index, _)| index);
        GroupId(open.unwrap_or_else(|| self.open_new(head)))
    }

    fn open_new(&mut self, head: Line) -> usize {
        let input_ids = head.inputs.map(|input| input.map(|key| self.intern(key)));
        self.groups.push(Group {
            trend: self.trends.of_inputs(&head.inputs),
            head,
            input_ids,
            amounts: vec![0.0; self.years.len()],
        });
        self.groups.len() - 1
    }

    fn intern(&mut self, key: &'static str) -> usize {
        // Keys come from the catalog, which holds each once: the same key has the same address.
        let known = self
            .inputs
            .iter()
            .position(|(input, _)| std::ptr::eq(*input, key));
        known.unwrap_or_else(|| {
            let ends = catalog().get(key).map_or((0.0, 0.0), relative_ends);
            self.inputs.push((key, ends));
            self.inputs.len() - 1
        })
    }

    /// Posts a line: quantities by year times a factor. A line of zeros is left out.
    pub fn post(&mut self, group: GroupId, actor: Option<usize>, quantities: &[f64], factor: f64) {
        let size = |quantity: &f64| quantity * factor;
        if quantities.iter().all(|quantity| size(quantity) == 0.0) {
            return;
        }
        let offset = self.amounts.len();
        let group = &mut self.groups[group.0];
        let years = group.amounts.len();
        self.amounts.extend(quantities.iter().take(years).map(size));
        let amounts = &mut self.amounts[offset..];
        if let Some(trend) = &group.trend {
            for (amount, trend) in amounts.iter_mut().zip(trend) {
                *amount *= trend;
            }
        }
        for (sum, amount) in group.amounts.iter_mut().zip(amounts) {
            *sum += *amount;
        }
        let quantity = quantities.last().copied().unwrap_or(0.0);
        self.lines.push(Line {
            actor,
            quantity,
            offset,
            ..group.head.clone()
        });
    }

    /// Sum of an account by year.
    pub fn total(&self, account: Account) -> Vec<f64> {
        self.total_where(|head| head.account == account)
    }

    /// Sum by year of the groups that a predicate chooses by what they have in common.
    pub fn total_where(&self, chosen: impl Fn(&Line) -> bool) -> Vec<f64> {
        let mut sums = vec![0.0; self.years.len()];
        for group in self.groups.iter().filter(|group| chosen(&group.head)) {
            for (sum, amount) in sums.iter_mut().zip(&group.amounts) {
                *sum += amount;
            }
        }
        sums
    }
}
