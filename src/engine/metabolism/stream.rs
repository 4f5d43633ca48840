//! Everything that flows in a year from one end to another, each exchange inside once: what pictures of the metabolism draw.

use super::medium::{Medium, in_medium};
use super::passage::passages;
use super::side::{Origin, Span};
use super::strand::{Strand, Strands, is_taken};
use crate::catalog::Resource;
use crate::model::{Territory, WasteRoute};

/// A flow of one resource in a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Stream {
    /// What flows.
    pub resource: &'static Resource,
    /// Where it comes from; at least one end is an actor.
    pub from: Origin,
    /// Where it goes to.
    pub to: Origin,
    /// Quantity per year in the unit of the resource.
    pub quantity: f64,
    /// Route of a waste that leaves.
    pub route: Option<WasteRoute>,
    /// True when the quantity is estimated.
    pub is_estimated: bool,
    /// True when somebody declared this very quantity: it is neither an estimate nor the mean of two declarations.
    pub is_declared: bool,
    /// True when giver and taker declare quantities that exclude each other.
    pub is_disputed: bool,
    /// The quantity with its 95 % range.
    pub span: Span,
    /// The flows that tell of it: indices of the actor and of its flow, the giver's first.
    pub told: Vec<(usize, usize)>,
}

impl Stream {
    /// Quantity in MWh, t or m3; `None` for another medium.
    pub fn in_medium(&self, medium: Medium) -> Option<f64> {
        let (own, factor) = in_medium(self.resource)?;
        (own == medium).then_some(self.quantity * factor)
    }

    /// True when the actor is one of the ends.
    pub fn touches(&self, actor: usize) -> bool {
        self.from == Origin::Actor(actor) || self.to == Origin::Actor(actor)
    }
}

/// All streams of a territory: those with whoever is no actor by actor in the order of its flows, then those between actors by resource. What does not
/// flow is left out.
pub fn streams(territory: &Territory) -> Vec<Stream> {
    let strands = Strands::new(territory);
    let beyond = strands
        .all
        .iter()
        .filter(|strand| strand.partner.actor().is_none());
    let mut all: Vec<Stream> = beyond
        .filter_map(|strand| beyond_actors(&strands, strand))
        .collect();
    let told_by = |place: &usize| {
        let strand = strands.all.get(*place)?;
        Some((strand.actor, strand.place))
    };
    for passage in passages(&strands) {
        let told = passage
            .strands
            .iter()
            .filter_map(|place| strands.all.get(*place));
        let mut routes = told.clone().filter_map(|strand| strand.flow.route);
        if let Some(resource) = strands.resources.get(passage.resource) {
            all.push(Stream {
                resource,
                from: Origin::Actor(passage.from),
                to: Origin::Actor(passage.to),
                quantity: passage.quantity,
                route: routes.next_back(),
                is_estimated: told.clone().all(|strand| strand.estimate.is_some()),
                is_declared: told.clone().all(|strand| strand.estimate.is_none())
                    && [passage.given, passage.taken].contains(&Some(passage.quantity)),
                is_disputed: passage.is_disputed,
                span: Span::around(passage.quantity, passage.deviation, passage.deviation),
                told: passage.strands.iter().filter_map(told_by).collect(),
            });
        }
    }
    all.retain(|stream| stream.quantity > 0.0);
    all
}

fn beyond_actors(strands: &Strands, strand: &Strand) -> Option<Stream> {
    let actor = Origin::Actor(strand.actor);
    let (from, to) = if is_taken(strand.flow) {
        (strand.partner, actor)
    } else {
        (actor, strand.partner)
    };
    Some(Stream {
        resource: strands.resources.get(strand.resource)?,
        from,
        to,
        quantity: strand.quantity,
        route: strand.flow.route,
        is_estimated: strand.estimate.is_some(),
        is_declared: strand.estimate.is_none(),
        is_disputed: false,
        span: Span::around(strand.quantity, strand.below, strand.deviation),
        told: vec![(strand.actor, strand.place)],
    })
}
