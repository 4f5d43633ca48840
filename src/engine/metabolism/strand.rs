//! The flows of a territory, each read once: whose, of what, with whom, how much in the unit of its resource.

use super::medium::{Medium, in_medium};
use super::side::{Origin, Span};
use super::{ASSUMED_UNCERTAINTY_PCT, DEVIATIONS_AT_95_PCT};
use crate::catalog::{Resource, catalog};
use crate::model::{ActorId, Direction, Flow, Partner, Problem, Problems, Scale, Territory};
use crate::numeric::order;
use std::collections::BTreeMap;

/// A flow as the balances count it.
#[derive(Clone, Copy, Debug)]
pub struct Strand<'a> {
    /// The flow as declared or estimated.
    pub flow: &'a Flow,
    /// Index of the actor.
    pub actor: usize,
    /// Index of the flow among those of the actor.
    pub place: usize,
    /// Sector of the actor.
    pub archetype: &'a str,
    /// Index into [`Strands::resources`].
    pub resource: usize,
    /// With whom.
    pub partner: Origin,
    /// How many units of the resource one unit of the flow is.
    pub factor: f64,
    /// Quantity per year in the unit of the resource.
    pub quantity: f64,
    /// Its standard deviation.
    pub deviation: f64,
    /// The same below the quantity: an estimate that may be twice as much may be half as much, not nothing.
    pub below: f64,
    /// Sort of estimate: estimates of one sort come from one figure and are wrong together. `None` for a declared flow.
    pub estimate: Option<usize>,
}

/// All flows of a territory that can be counted.
#[derive(Debug)]
pub struct Strands<'a> {
    /// The resources that flow, in the order of their codes.
    pub resources: Vec<&'static Resource>,
    /// Medium of each resource, and how much of it one unit of the resource is; `None` for what has neither mass nor energy.
    pub media: Vec<Option<(Medium, f64)>>,
    /// The flows, by actor, in their order.
    pub all: Vec<Strand<'a>>,
    /// Number of actors.
    pub actors: usize,
    /// Flows that cannot be counted, and partners that do not exist.
    pub problems: Problems,
}

impl<'a> Strands<'a> {
    /// Reads the flows.
    pub fn new(territory: &'a Territory) -> Self {
        let mut reader = Reader::new(territory);
        for (actor, owner) in territory.actors.iter().enumerate() {
            for (place, flow) in owner.flows.iter().enumerate() {
                let path = || format!("actors[{actor}].flows[{place}]");
                if let Some(strand) = reader.strand((actor, place), flow, &owner.archetype, &path) {
                    reader.all.push(strand);
                }
            }
        }
        let media = reader.resources.iter().map(|one| in_medium(one));
        Self {
            media: media.collect(),
            resources: reader.resources,
            all: reader.all,
            actors: territory.actors.len(),
            problems: reader.problems,
        }
    }
}

impl Strand<'_> {
    /// True for what an actor passes to itself.
    pub fn is_own(&self) -> bool {
        self.partner == Origin::Actor(self.actor)
    }
}

impl Strands<'_> {
    /// True for a resource that stands below another in the tree and can be counted in its unit.
    pub fn is_below(&self, resource: usize, above: usize) -> bool {
        let medium = |place: usize| {
            let known = self.media.get(place).copied().flatten();
            known.filter(|(_, factor)| *factor > 0.0)
        };
        let same = medium(resource).zip(medium(above));
        let codes = self.resources.get(resource).zip(self.resources.get(above));
        resource != above
            && same.is_some_and(|((one, _), (other, _))| one == other)
            && codes.is_some_and(|(one, other)| catalog().is_within(&one.code, &other.code))
    }

    /// How many units of another resource of the same medium one unit of a resource is; 1 for the resource itself.
    pub fn ratio(&self, resource: usize, other: usize) -> f64 {
        let factor = |place: usize| self.media.get(place).copied().flatten();
        let factors = factor(resource).zip(factor(other));
        factors
            .filter(|_| resource != other)
            .map_or(1.0, |((_, one), (_, other))| one / other)
    }

    /// Medium of a strand, and how much of it one unit of its resource is.
    pub fn medium(&self, strand: &Strand) -> Option<(Medium, f64)> {
        self.media.get(strand.resource).copied().flatten()
    }
}

struct Reader<'a> {
    scale: Scale,
    resources: Vec<&'static Resource>,
    places: BTreeMap<&'static str, usize>,
    actors: BTreeMap<&'a ActorId, usize>,
    estimates: BTreeMap<(&'a str, usize), usize>,
    all: Vec<Strand<'a>>,
    problems: Problems,
}

impl<'a> Reader<'a> {
    fn new(territory: &'a Territory) -> Self {
        let flows = territory.actors.iter().flat_map(|actor| &actor.flows);
        let known = order::set_of(flows.map(|flow| flow.resource.as_str()));
        let resources: Vec<&'static Resource> = (known.iter())
            .filter_map(|code| catalog().resource(code))
            .collect();
        let places = resources.iter().enumerate();
        let actors = territory.actors.iter().enumerate();
        Self {
            scale: territory.scale,
            places: order::map_of(places.map(|(place, resource)| (resource.code.as_str(), place))),
            actors: order::map_of(actors.map(|(place, actor)| (&actor.id, place))),
            resources,
            estimates: BTreeMap::new(),
            all: Vec::new(),
            problems: Problems::new(),
        }
    }

    fn strand(
        &mut self,
        (actor, place): (usize, usize),
        flow: &'a Flow,
        archetype: &'a str,
        path: &dyn Fn() -> String,
    ) -> Option<Strand<'a>> {
        let known = self.places.get(flow.resource.as_str()).copied();
        let Some((resource, code)) =
            known.and_then(|place| Some((place, self.resources.get(place)?)))
        else {
            let problem = Problem::new(path() + ".resource", "unknown-resource");
            self.problems.push(problem.with("value", &flow.resource));
            return None;
        };
        if !(flow.quantity.is_finite() && flow.quantity >= 0.0) {
            let problem = Problem::new(path() + ".quantity", "negative");
            self.problems.push(problem.with("value", flow.quantity));
            return None;
        }
        let Some(factor) = factor_to(flow, code) else {
            let problem = Problem::new(path() + ".unit", "metabolism-unit");
            let problem = problem.with("resource", &flow.resource);
            self.problems.push(problem.with("unit", flow.unit.symbol()));
            return None;
        };
        let quantity = flow.quantity * factor;
        let next = self.estimates.len();
        Some(Strand {
            flow,
            actor,
            place,
            archetype,
            resource,
            partner: self.partner(flow, path),
            factor,
            quantity,
            deviation: quantity * relative_deviation(flow),
            below: quantity * relative_below(flow),
            estimate: flow
                .estimated
                .then(|| *(self.estimates.entry((archetype, resource))).or_insert(next)),
        })
    }

    /// Who does not exist is somebody of the region: the quantity flows all the same.
    fn partner(&mut self, flow: &Flow, path: &dyn Fn() -> String) -> Origin {
        let beyond = |partner| Origin::beyond(partner, self.scale);
        let Partner::Actor { id } = &flow.partner else {
            return beyond(&flow.partner).unwrap_or(Origin::Region);
        };
        if let Some(place) = self.actors.get(id) {
            return Origin::Actor(*place);
        }
        let problem = Problem::new(path() + ".partner", "unknown-partner");
        self.problems.push(problem.with("value", &id.0));
        beyond(&Partner::Region).unwrap_or(Origin::Region)
    }
}

/// Standard deviation of a flow as a share of its quantity.
fn relative_deviation(flow: &Flow) -> f64 {
    let pct = flow.uncertainty_pct.unwrap_or(ASSUMED_UNCERTAINTY_PCT);
    let pct = if pct.is_finite() && pct >= 0.0 {
        pct
    } else {
        ASSUMED_UNCERTAINTY_PCT
    };
    pct / 100.0 / DEVIATIONS_AT_95_PCT
}

/// The same below the quantity. The range of an estimate is that of a lognormal, `[q / (1 + u), q (1 + u)]`, as `catalog::complete`
/// makes it from the range of its source; that of a declared figure reaches as far down as up.
fn relative_below(flow: &Flow) -> f64 {
    let above = relative_deviation(flow);
    if flow.estimated {
        above / (1.0 + above * DEVIATIONS_AT_95_PCT)
    } else {
        above
    }
}

/// The quantity of a flow with its 95 % range, in its own unit.
pub fn span_of(flow: &Flow) -> Span {
    let (below, above) = (relative_below(flow), relative_deviation(flow));
    Span::around(flow.quantity, flow.quantity * below, flow.quantity * above)
}

/// How many units of the resource one unit of the flow is: by the unit, or by mass. `None` where neither fits.
fn factor_to(flow: &Flow, resource: &Resource) -> Option<f64> {
    let direct = flow.unit.factor_to(resource.unit);
    direct.or_else(|| {
        let kilograms = resource.mass_kg(1.0, flow.unit)?;
        let each = resource.mass_kg(1.0, resource.unit)?;
        (each > 0.0).then_some(kilograms / each)
    })
}

/// True for what comes in.
pub fn is_taken(flow: &Flow) -> bool {
    flow.direction == Direction::In
}
