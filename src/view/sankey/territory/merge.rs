//! Fewer places and fewer loops: the smallest share one.

use super::ends::{End, What};
use crate::engine::metabolism::Stream;
use crate::numeric::order;
use crate::view::Hue;
use crate::view::metabolism::resource_key;
use crate::view::sankey::input::{Options, Role};
use std::collections::{BTreeMap, BTreeSet};

/// One link of the picture.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Way {
    pub from: End,
    pub to: End,
    pub hue: Hue,
    /// Text key of what flows; empty where a band carries several resources.
    pub label: String,
}

/// The links of the picture.
pub struct Merged {
    /// Quantity of each, and whether a part of it is contested.
    pub links: BTreeMap<Way, (f64, bool)>,
}

/// Quantity of a link, the codes of what flows in it, and whether a part of it is contested.
type Sum = (f64, BTreeSet<&'static str>, bool);

type Flow<'a> = ((End, End), &'a Stream, f64);

impl Merged {
    /// `by_resource` gives every resource a link of its own, as in the picture of one company.
    pub fn new(flows: Vec<Flow>, by_resource: bool, options: Options) -> Self {
        let kept = kept_ends(&flows, options);
        let named = named_loops(&flows, options.loops);
        let own = |end: End| {
            if kept.contains(&end) {
                end
            } else {
                End {
                    role: end.role,
                    what: What::Rest,
                }
            }
        };
        let mut sums: BTreeMap<(End, End, Hue, Band), Sum> = BTreeMap::new();
        for ((from, to), stream, quantity) in flows {
            let code: &'static str = &stream.resource.code;
            let is_loop = from.role >= to.role;
            let band = match (is_loop, by_resource || named.contains(code)) {
                (true, true) => Band::One(code),
                (true, false) => Band::Rest,
                (false, true) if by_resource => Band::One(code),
                (false, _) => Band::Hue,
            };
            let hue = match (is_loop, band) {
                (_, Band::Rest) => Hue::Neutral,
                (true, _) => Hue::of_exchange(code),
                (false, _) => Hue::of_resource(code),
            };
            let sum = sums.entry((own(from), own(to), hue, band)).or_default();
            sum.0 += quantity;
            sum.1.insert(code);
            sum.2 |= stream.is_disputed;
        }
        let links =
            sums.into_iter()
                .map(|((from, to, hue, band), (quantity, codes, contested))| {
                    let label = label(band, &codes);
                    let way = Way {
                        from,
                        to,
                        hue,
                        label,
                    };
                    (way, (quantity, contested))
                });
        Self {
            links: order::map_of(links),
        }
    }
}

/// Which resources share one link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Band {
    /// All of one hue.
    Hue,
    /// One resource: a loop that is named, or every resource of one company.
    One(&'static str),
    /// The smallest loops together.
    Rest,
}

fn label(band: Band, codes: &BTreeSet<&'static str>) -> String {
    let mut all = codes.iter();
    match (band, all.next(), all.next()) {
        (Band::Rest, ..) => "place-other".to_owned(),
        (_, Some(code), None) => resource_key(code),
        _ => String::new(),
    }
}

/// The largest places of each role. One place alone is never replaced by the rest.
fn kept_ends(flows: &[Flow], options: Options) -> BTreeSet<End> {
    let mut sizes: BTreeMap<&End, f64> = BTreeMap::new();
    for ((from, to), _, quantity) in flows {
        *sizes.entry(from).or_default() += quantity;
        *sizes.entry(to).or_default() += quantity;
    }
    let limits = [
        (Role::Source, options.sources),
        (Role::Sector, options.sectors),
        (Role::Sink, options.sinks),
    ];
    let kept = limits.into_iter().flat_map(|(role, most)| {
        let of_role = sizes.iter().filter(move |(end, _)| end.role == role);
        largest(
            of_role.map(|(end, size)| ((*end).clone(), *size)).collect(),
            most,
        )
    });
    order::set_of(kept)
}

/// The largest resources that pass inside.
fn named_loops(flows: &[Flow], most: usize) -> BTreeSet<&'static str> {
    let mut sizes: BTreeMap<&'static str, f64> = BTreeMap::new();
    for ((from, to), stream, quantity) in flows {
        if from.role >= to.role {
            *sizes.entry(&stream.resource.code).or_default() += quantity;
        }
    }
    order::set_of(largest(sizes.into_iter().collect(), most))
}

/// All of them when there are at most `most`, else one fewer, because the rest takes a place of its own.
fn largest<T>(mut sizes: Vec<(T, f64)>, most: usize) -> Vec<T> {
    let count = if sizes.len() <= most.max(1) {
        sizes.len()
    } else {
        most.saturating_sub(1)
    };
    order::sort(&mut sizes, |left, right| right.1.total_cmp(&left.1));
    sizes.truncate(count);
    sizes.into_iter().map(|(name, _)| name).collect()
}
