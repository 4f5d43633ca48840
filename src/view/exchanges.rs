//! Who gives what to whom: the exchanges of the horizon year by pair of partners, and by what is exchanged.
//!
//! Two actions may bring the same by-product to the same partner: for the reader that is one exchange.

use crate::catalog::{catalog, rule};
use crate::engine::{Exchange, Park};
use crate::model::Territory;
use crate::numeric::order;
use crate::scenario::Scenario;
use crate::units::{KG_PER_T, Unit};
use crate::view::sankey::text_key;
use crate::view::table::{Cell, Column, Table};

/// What one partner gives to another in the horizon year.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Id of the rule of the substitution library: what is given, and what it replaces.
    pub rule: &'static str,
    /// Index of the actor who gives.
    pub from: usize,
    /// Index of the actor who takes; `None` for an outlet outside the territory.
    pub to: Option<usize>,
    /// True when nothing is replaced: recycled as before, by a shorter way.
    pub nearer: bool,
    /// Way by road, km; the mean where several are joined, by quantity.
    pub km: f64,
    /// Units of the by-product per year, see [`unit_of`].
    pub quantity: f64,
    /// t per year; 0 for what has no mass.
    pub tonnes: f64,
    /// EUR per unit between which both gain: the least that the giver accepts (below zero where it would even pay), and the
    /// most that the taker pays.
    pub prices: (f64, f64),
    /// Share of the yearly match that the months and the store allow, 0 to 1.
    pub in_time: f64,
    /// What both gain together, EUR per year; below zero where the value of carbon alone speaks for the exchange.
    pub gain_eur: f64,
    /// Of it, what stays in the territory, EUR per year: all of it between two of its actors, the giver's part otherwise.
    pub park_eur: f64,
    /// CO2e avoided, t per year; below zero where the exchange adds some.
    pub co2_t: f64,
}

/// All exchanges of one by-product for one use.
#[derive(Clone, Debug, PartialEq)]
pub struct Kind {
    /// Id of the rule of the substitution library.
    pub rule: &'static str,
    /// True when nothing is replaced, see [`Pair::nearer`].
    pub nearer: bool,
    /// Pairs of partners.
    pub pairs: usize,
    /// What all partners gain together, EUR per year.
    pub gain_eur: f64,
}

/// What all exchanges come to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Summary {
    /// Pairs of partners and by-products.
    pub pairs: usize,
    /// Actors of the territory who give or take.
    pub actors: usize,
    /// What stays in the territory of what the partners gain, EUR per year.
    pub park_eur: f64,
}

/// What can be said of the price of an exchange.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Price {
    /// Nobody pays another for it: recycled as before, or used by the giver itself.
    Nobodys,
    /// EUR per year that both lose together, the value of carbon left out: there is no price at which both gain.
    Loss(f64),
    /// No one price suits all that the partners exchange.
    Several,
    /// EUR per unit between which both gain.
    Between(f64, f64),
}

/// Part of the joint gain that goes to the giver under an action, 0 to 1: of what an outlet outside takes, all that stays.
pub fn supplier_share(park: &Park, scenario: &Scenario, action: &str) -> f64 {
    const KEY: &str = "exchange.supplier_share";
    let own = scenario.actions.get(action);
    let own = own.and_then(|choice| choice.parameters.get(KEY).copied());
    own.unwrap_or_else(|| park.values.of_key(KEY))
        .clamp(0.0, 1.0)
}

/// The exchanges of one action, or of all, by pair of partners; largest gain first. `supplier_share` is that of an action,
/// see [`supplier_share`].
pub fn pairs(
    exchanges: &[Exchange],
    action: Option<&str>,
    supplier_share: impl Fn(&str) -> f64,
) -> Vec<Pair> {
    let mut chosen: Vec<Pair> = exchanges
        .iter()
        .filter(|exchange| action.is_none_or(|action| exchange.action == action))
        .map(|exchange| pair_of(exchange, supplier_share(exchange.action)))
        .collect();
    let key = |pair: &Pair| (pair.rule, pair.from, pair.to, pair.nearer);
    order::sort(&mut chosen, |left, right| key(left).cmp(&key(right)));
    chosen.dedup_by(|next, first| {
        let same = key(next) == key(first);
        if same {
            first.join(next);
        }
        same
    });
    order::sort(&mut chosen, |left, right| {
        right.gain_eur.total_cmp(&left.gain_eur)
    });
    chosen
}

fn pair_of(exchange: &Exchange, supplier_share: f64) -> Pair {
    let kept = exchange.to.map_or(supplier_share, |_| 1.0);
    Pair {
        rule: exchange.rule,
        from: exchange.from,
        to: exchange.to,
        nearer: exchange.nearer,
        km: exchange.km,
        quantity: exchange.quantity,
        tonnes: exchange.tonnes,
        prices: (exchange.price_low, exchange.price_high),
        in_time: exchange.time_share,
        gain_eur: exchange.gain_eur,
        park_eur: kept * exchange.gain_eur,
        co2_t: exchange.co2_kg / KG_PER_T,
    }
}

impl Pair {
    /// True when the giver uses it itself.
    pub fn is_own(&self) -> bool {
        self.to == Some(self.from)
    }

    /// What can be said of its price.
    pub fn price(&self) -> Price {
        let (low, high) = self.prices;
        if self.nearer {
            Price::Nobodys
        } else if self.gain_eur <= 0.0 {
            Price::Loss(0.0 - self.gain_eur)
        } else if self.is_own() {
            Price::Nobodys
        } else if low <= high {
            Price::Between(low, high)
        } else {
            Price::Several
        }
    }

    /// Adds what the same partners exchange under another action. Both gain where they gain in each.
    fn join(&mut self, other: &Pair) {
        let whole = self.quantity + other.quantity;
        if whole > 0.0 {
            let weighed = self.in_time * self.quantity + other.in_time * other.quantity;
            self.in_time = weighed / whole;
            self.km = (self.km * self.quantity + other.km * other.quantity) / whole;
        }
        self.quantity = whole;
        self.tonnes += other.tonnes;
        self.prices = (
            self.prices.0.max(other.prices.0),
            self.prices.1.min(other.prices.1),
        );
        self.gain_eur += other.gain_eur;
        self.park_eur += other.park_eur;
        self.co2_t += other.co2_t;
    }
}

impl Kind {
    /// True when a pair is one of its own.
    pub fn holds(&self, pair: &Pair) -> bool {
        (self.rule, self.nearer) == (pair.rule, pair.nearer)
    }
}

/// The pairs by what is exchanged, largest gain first.
pub fn kinds(pairs: &[Pair]) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::new();
    for pair in pairs {
        match kinds.iter_mut().find(|kind| kind.holds(pair)) {
            Some(kind) => {
                kind.pairs += 1;
                kind.gain_eur += pair.gain_eur;
            }
            None => kinds.push(Kind {
                rule: pair.rule,
                nearer: pair.nearer,
                pairs: 1,
                gain_eur: pair.gain_eur,
            }),
        }
    }
    order::sort(&mut kinds, |left, right| {
        right.gain_eur.total_cmp(&left.gain_eur)
    });
    kinds
}

/// What the pairs come to.
pub fn summary(pairs: &[Pair]) -> Summary {
    let mut actors: Vec<usize> = (pairs.iter())
        .flat_map(|pair| std::iter::once(pair.from).chain(pair.to))
        .collect();
    order::sort(&mut actors, usize::cmp);
    actors.dedup();
    Summary {
        pairs: pairs.len(),
        actors: actors.len(),
        park_eur: pairs.iter().map(|pair| pair.park_eur).sum(),
    }
}

/// Prices rounded towards each other, so that both still gain at what is said, with their decimals: two digits of the larger,
/// more where these would leave nothing between them.
pub fn prices_for_people((low, high): (f64, f64)) -> ((f64, f64), usize) {
    const MOST_DECIMALS: i32 = 3;
    let largest = low.abs().max(high.abs());
    let first = if largest > 0.0 && largest.is_finite() {
        1 - largest.log10().floor() as i32
    } else {
        0
    };
    for digits in first..=MOST_DECIMALS {
        let steps = 10_f64.powi(digits);
        // What is a step off by rounding alone is none.
        let inner = ((low * steps - 1e-6).ceil(), (high * steps + 1e-6).floor());
        if inner.0 < inner.1 {
            // Adding zero takes the sign off a zero.
            let said = (inner.0 / steps + 0.0, inner.1 / steps + 0.0);
            return (said, usize::try_from(digits).unwrap_or(0));
        }
    }
    ((low, high), usize::try_from(MOST_DECIMALS).unwrap_or(0))
}

/// Symbol of the unit in which the by-product of a rule is counted.
pub fn unit_of(id: &str) -> &'static str {
    let output = rule(id).and_then(|rule| catalog().resource(rule.output));
    output
        .map_or(Unit::Tonne, |resource| resource.unit)
        .symbol()
}

/// Text keys of what a rule gives and of what that replaces, or of the shorter way where it replaces nothing.
pub fn resources_of(id: &str, nearer: bool) -> [String; 2] {
    let resources = rule(id).map_or([""; 2], |rule| [rule.output, rule.input]);
    let [given, replaced] = resources.map(|code| text_key("resource", code));
    if nearer {
        return [given, "exchange-nearer".to_owned()];
    }
    [given, replaced]
}

/// Who takes: an actor by its name, or the text key of an outlet outside the territory.
pub fn taker(pair: &Pair, territory: &Territory) -> Cell {
    match pair.to {
        Some(index) => name_of(index, territory),
        None => Cell::Key("exchange-outlet".to_owned()),
    }
}

/// An actor by its name.
pub fn name_of(index: usize, territory: &Territory) -> Cell {
    let actor = territory.actors.get(index);
    actor.map_or(Cell::Empty, |actor| Cell::Text(actor.name.clone()))
}

/// All pairs as a table.
pub fn table_of(pairs: &[Pair], territory: &Territory) -> Table {
    let mut columns = HEADINGS.map(Column::plain).to_vec();
    columns.extend(NUMBERS.map(|(key, unit)| Column::quantity(key, unit)));
    Table {
        columns,
        rows: pairs.iter().map(|pair| row(pair, territory)).collect(),
    }
}

const HEADINGS: [&str; 5] = [
    "table-giver",
    "table-taker",
    "table-given",
    "table-replaced",
    "table-unit",
];
const NUMBERS: [(&str, &str); 7] = [
    ("table-quantity", "1/yr"),
    ("table-tonnes", "t/yr"),
    ("table-price-low", "EUR"),
    ("table-price-high", "EUR"),
    ("table-in-time", "%"),
    ("table-gain", "EUR/yr"),
    ("table-co2-avoided", "t CO2e"),
];

fn row(pair: &Pair, territory: &Territory) -> Vec<Cell> {
    let [given, replaced] = resources_of(pair.rule, pair.nearer).map(Cell::Key);
    let unit = match unit_of(pair.rule) {
        "unit" => Cell::Key("unit-unit".to_owned()),
        symbol => Cell::Text(symbol.replace("m3", "m³").replace("m2", "m²")),
    };
    let mut cells = vec![
        name_of(pair.from, territory),
        taker(pair, territory),
        given,
        replaced,
        unit,
    ];
    let (low, high) = match pair.price() {
        Price::Between(low, high) => (Cell::Number(low), Cell::Number(high)),
        _ => (Cell::Empty, Cell::Empty),
    };
    cells.extend([
        Cell::Number(pair.quantity),
        Cell::Number(pair.tonnes),
        low,
        high,
        Cell::Number(100.0 * pair.in_time),
        Cell::Number(pair.gain_eur),
        Cell::Number(pair.co2_t),
    ]);
    cells
}
