//! One side of a balance: all that comes in, or all that goes out, of one resource.

use super::DEVIATIONS_AT_95_PCT;
use super::months::Months;
use crate::model::{Partner, Scale};
use crate::numeric::{greater, order};
use std::collections::{BTreeMap, BTreeSet};

/// Where something comes from, or goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// An actor of the territory, by its index.
    Actor(usize),
    /// Somebody inside who is none of the actors: at the scale of a region what comes from the region, at that of a country what comes
    /// from the country.
    Unnamed,
    /// The region.
    Region,
    /// The country.
    Country,
    /// Abroad.
    World,
}

impl Origin {
    /// The three provenances outside.
    pub const OUTSIDE: [Origin; 3] = [Origin::Region, Origin::Country, Origin::World];

    /// What a partner that is no actor is to a territory of a scale: a region is no outside to itself or to its country. `None` for
    /// an actor, whom the territory knows by its place.
    pub fn beyond(partner: &Partner, scale: Scale) -> Option<Self> {
        let (region_is_inside, country_is_inside) = match scale {
            Scale::Company | Scale::Zone | Scale::Municipality => (false, false),
            Scale::Region => (true, false),
            Scale::Country => (true, true),
        };
        match partner {
            Partner::Actor { .. } => None,
            Partner::Region if region_is_inside => Some(Origin::Unnamed),
            Partner::Country if country_is_inside => Some(Origin::Unnamed),
            Partner::Region => Some(Origin::Region),
            Partner::Country => Some(Origin::Country),
            Partner::World => Some(Origin::World),
        }
    }

    /// Stable name, the end of the text key `provenance-…`.
    pub fn id(self) -> &'static str {
        match self {
            Origin::Actor(_) => "inside",
            Origin::Unnamed => "unnamed",
            Origin::Region => "region",
            Origin::Country => "country",
            Origin::World => "world",
        }
    }

    /// True for an actor of the territory, and for whoever else is inside.
    pub fn is_inside(self) -> bool {
        matches!(self, Origin::Actor(_) | Origin::Unnamed)
    }

    /// The actor by its index; `None` for whoever is none.
    pub fn actor(self) -> Option<usize> {
        match self {
            Origin::Actor(actor) => Some(actor),
            _ => None,
        }
    }
}

/// A total with its 95 % range.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Span {
    /// The total.
    pub value: f64,
    /// Low end, never below 0.
    pub low: f64,
    /// High end.
    pub high: f64,
}

impl Span {
    /// A value with its standard deviations below and above.
    pub(super) fn around(value: f64, below: f64, above: f64) -> Self {
        Self {
            value,
            low: greater(value - DEVIATIONS_AT_95_PCT * below, 0.0),
            high: value + DEVIATIONS_AT_95_PCT * above,
        }
    }
}

/// What one actor takes in or gives out, from or to one partner.
#[derive(Clone, Debug)]
pub struct Part {
    pub actor: usize,
    pub resource: usize,
    pub origin: Origin,
    /// Units of the resource per year.
    pub quantity: f64,
    pub deviation: f64,
    /// Deviation below the quantity.
    pub below: f64,
    /// Sort of estimate, see [`super::strand::Strand::estimate`].
    pub estimate: Option<usize>,
    pub months: Months,
    /// EUR per unit of the resource, where it has a price.
    pub eur_per_unit: Option<f64>,
    /// kg CO2e per unit of the resource, where it has a factor and comes from no actor.
    pub kg_per_unit: Option<f64>,
}

/// All that comes in, or all that goes out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Side {
    /// Total per year with its range. Declared quantities vary independently of each other, estimates of one sector together.
    pub total: Span,
    /// From or to inside: actors of the territory, and whoever else is inside.
    pub inside: f64,
    /// From or to the region.
    pub region: f64,
    /// From or to the country.
    pub country: f64,
    /// From or to abroad.
    pub world: f64,
    /// Every partner with its quantity, the largest first: each actor is one, whoever else is inside,
    /// the region, the country and the world one each.
    pub partners: Vec<(Origin, f64)>,
    /// Herfindahl index of the partners: the sum of the squares of their shares, 1 when there is one alone, 1/n when n share
    /// alike; `None` when nothing flows.
    pub concentration: Option<f64>,
    /// Share that is estimated rather than declared, 0 to 1.
    pub estimated_share: f64,
    /// Share of the year's quantity in each month, of what is known month by month; `None` when nothing is.
    pub months: Option<[f64; 12]>,
    /// Share of the quantity of which the months are not known, 0 to 1.
    pub unknown_months_share: f64,
    /// Number of actors on this side.
    pub actors: usize,
}

impl Side {
    /// Sums parts, each with how many units of the sum one unit of its resource is.
    pub fn of<'a>(parts: impl Iterator<Item = (&'a Part, f64)>) -> Self {
        let mut sums = Sums::default();
        for (part, factor) in parts {
            sums.add(part, factor);
        }
        sums.side()
    }

    /// Quantity from or to outside.
    pub fn outside(&self) -> f64 {
        self.region + self.country + self.world
    }

    /// Share from or to inside, 0 to 1; `None` when nothing flows.
    pub fn local_share(&self) -> Option<f64> {
        (self.total.value > 0.0).then(|| self.inside / self.total.value)
    }

    /// The largest partner and its share.
    pub fn dominant(&self) -> Option<(Origin, f64)> {
        let (origin, quantity) = *self.partners.first()?;
        (self.total.value > 0.0).then(|| (origin, quantity / self.total.value))
    }

    /// The largest partner among the actors, and its share.
    pub fn single_partner(&self) -> Option<(usize, f64)> {
        let mut inside = (self.partners.iter())
            .filter_map(|(origin, quantity)| Some((origin.actor()?, *quantity)));
        let (actor, quantity) = inside.next()?;
        (self.total.value > 0.0).then(|| (actor, quantity / self.total.value))
    }
}

/// What a total varies by, in one direction.
#[derive(Default)]
struct Spread {
    /// Sum of the variances of what varies by itself.
    variance: f64,
    /// Sum of the deviations of what varies together, by sort of estimate.
    together: BTreeMap<usize, f64>,
}

impl Spread {
    fn add(&mut self, deviation: f64, estimate: Option<usize>) {
        match estimate {
            Some(sort) => *self.together.entry(sort).or_default() += deviation,
            None => self.variance += deviation * deviation,
        }
    }

    /// Half-width at 95 %: squares of what varies by itself and of each sum of what varies together (IPCC 2006, volume 1, chapter 3).
    fn half_width(&self) -> f64 {
        let together: f64 = self.together.values().map(|sum| sum * sum).sum();
        DEVIATIONS_AT_95_PCT * (self.variance + together).sqrt()
    }
}

#[derive(Default)]
struct Sums {
    partners: BTreeMap<Origin, f64>,
    /// Sums of what varies by itself and of what varies together, upwards.
    above: Spread,
    /// The same downwards.
    below: Spread,
    estimated: f64,
    months: [f64; 12],
    known_months: f64,
    actors: BTreeSet<usize>,
}

impl Sums {
    fn add(&mut self, part: &Part, factor: f64) {
        let quantity = part.quantity * factor;
        if quantity <= 0.0 {
            return;
        }
        *self.partners.entry(part.origin).or_default() += quantity;
        self.above.add(part.deviation * factor, part.estimate);
        self.below.add(part.below * factor, part.estimate);
        if part.estimate.is_some() {
            self.estimated += quantity;
        }
        if let Some(shares) = part.months.shares() {
            self.known_months += quantity;
            for (sum, share) in self.months.iter_mut().zip(shares) {
                *sum += quantity * share;
            }
        }
        self.actors.insert(part.actor);
    }

    fn side(self) -> Side {
        let of = |chosen: Origin| self.partners.get(&chosen).copied().unwrap_or(0.0);
        let inside = self
            .partners
            .iter()
            .filter(|(origin, _)| origin.is_inside());
        // An empty sum of floats is -0.
        let inside: f64 = inside.map(|(_, quantity)| quantity).sum::<f64>() + 0.0;
        let [region, country, world] = Origin::OUTSIDE.map(of);
        let total = inside + region + country + world;
        let share = |part: f64| if total > 0.0 { part / total } else { 0.0 };
        let squares = self
            .partners
            .values()
            .map(|quantity| share(*quantity).powi(2));
        let concentration: f64 = squares.sum();
        Side {
            total: Span {
                value: total,
                low: greater(total - self.below.half_width(), 0.0),
                high: total + self.above.half_width(),
            },
            inside,
            region,
            country,
            world,
            concentration: (total > 0.0).then_some(concentration),
            estimated_share: share(self.estimated),
            months: (self.known_months > 0.0)
                .then(|| self.months.map(|month| month / self.known_months)),
            unknown_months_share: greater(1.0 - share(self.known_months), 0.0)
                * f64::from(u8::from(total > 0.0)),
            actors: self.actors.len(),
            partners: largest_first(self.partners),
        }
    }
}

fn largest_first(partners: BTreeMap<Origin, f64>) -> Vec<(Origin, f64)> {
    let mut partners: Vec<(Origin, f64)> = partners.into_iter().collect();
    order::sort(&mut partners, |left, right| right.1.total_cmp(&left.1));
    partners
}
