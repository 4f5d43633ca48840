//! Brings a survey into a territory.

use super::heading::Column;
use super::survey::{LostRow, Meant, Survey, SurveyPartner, SurveyRow};
use crate::catalog::catalog;
use crate::model::{Actor, ActorId, Direction, Flow, Partner, Territory};
use std::collections::{BTreeMap, BTreeSet};

/// A territory with a survey in it, and what that changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Applied {
    /// The territory.
    pub territory: Territory,
    /// Flows that were not there.
    pub added: usize,
    /// Declared flows whose figures are others now.
    pub replaced: usize,
    /// Declared flows that the survey repeats.
    pub unchanged: usize,
    /// Companies that were not there.
    pub new_actors: usize,
    /// Rows that were not imported: not taken, left out, or of a company that delivers to itself.
    pub left: Vec<u32>,
    /// The actor of each name of [`Survey::actors`]; none for who is outside or left out.
    pub actors: Vec<Option<ActorId>>,
}

impl Survey {
    /// The territory with the rows that are taken, by the decisions in [`Survey::actors`].
    ///
    /// A row replaces the declared flow of the same company, resource, direction and partner; without a partner it replaces
    /// the only one of that resource and direction. What the row does not say (distance, price, months …) stays as it was.
    /// Estimated flows of what is now declared go.
    pub fn apply(&self, territory: &Territory) -> Applied {
        let mut applied = Applied {
            territory: territory.clone(),
            added: 0,
            replaced: 0,
            unchanged: 0,
            new_actors: 0,
            left: Vec::new(),
            actors: Vec::new(),
        };
        let ids = self.resolve(&mut applied);
        let mut rows: BTreeMap<&ActorId, Vec<(&SurveyRow, Option<Partner>)>> = BTreeMap::new();
        for row in &self.rows {
            let company = ids.get(row.company).and_then(Option::as_ref);
            let partner = row.partner.map(|partner| partner_of(partner, &ids));
            let own = matches!(&partner, Some(Partner::Actor { id }) if Some(id) == company);
            match company.filter(|_| row.taken && !own) {
                Some(id) => rows.entry(id).or_default().push((row, partner)),
                None => applied.left.push(row.row),
            }
        }
        for index in 0..applied.territory.actors.len() {
            if let Some(actor) = applied.territory.actors.get(index)
                && let Some(rows) = rows.get(&actor.id)
            {
                let mut merger = Merger::new(actor.clone());
                merger.merge(rows);
                applied.added += merger.added;
                applied.replaced += merger.replaced;
                applied.unchanged += merger.unchanged;
                if let Some(place) = applied.territory.actors.get_mut(index) {
                    *place = merger.actor;
                }
            }
        }
        applied.actors = ids;
        applied
    }

    /// The rows that could not be imported as cells of the sheet of flows, by the ids of columns: under the names of the companies that
    /// they were decided to be of, and what was understood of them as `write` has it. Rows of whom the reader leaves out stay out.
    pub fn waiting(
        &self,
        applied: &Applied,
        write: &dyn Fn(&str, &Meant) -> String,
    ) -> Vec<BTreeMap<String, String>> {
        let actors = applied.territory.actors.iter();
        let names: BTreeMap<&ActorId, &str> = actors
            .map(|actor| (&actor.id, actor.name.as_str()))
            .collect();
        let cells = |lost: &LostRow| {
            let mut cells = lost.cells.clone();
            let understood = lost.meant.iter();
            cells.extend(understood.map(|(column, meant)| (column.clone(), write(column, meant))));
            if let Some(place) = lost.company {
                let id = applied.actors.get(place)?.as_ref()?;
                let name = (*names.get(id)?).to_owned();
                cells.insert(Column::Company.id().to_owned(), name);
            }
            Some(cells)
        };
        self.lost.iter().filter_map(cells).collect()
    }
}

fn partner_of(partner: SurveyPartner, ids: &[Option<ActorId>]) -> Partner {
    match partner {
        SurveyPartner::Named(place) => match ids.get(place).cloned().flatten() {
            Some(id) => Partner::Actor { id },
            None => Partner::Region,
        },
        SurveyPartner::Region => Partner::Region,
        SurveyPartner::Country => Partner::Country,
        SurveyPartner::World => Partner::World,
    }
}

type Taken<'a> = (&'a SurveyRow, Option<Partner>);

/// An actor under change.
struct Merger {
    actor: Actor,
    /// Places of the flows that were declared before, by resource and direction.
    kinds: BTreeMap<(String, bool), Vec<usize>>,
    /// Places of flows that a row stands for already.
    claimed: BTreeSet<usize>,
    /// Ids that are taken, and the last number given after a resource.
    ids: BTreeSet<String>,
    numbers: BTreeMap<String, usize>,
    added: usize,
    replaced: usize,
    unchanged: usize,
}

impl Merger {
    fn new(actor: Actor) -> Self {
        let mut kinds: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (place, flow) in actor.flows.iter().enumerate() {
            if !flow.estimated {
                kinds
                    .entry(kind(&flow.resource, flow.direction))
                    .or_default()
                    .push(place);
            }
        }
        Self {
            kinds,
            claimed: BTreeSet::new(),
            ids: actor.flows.iter().map(|flow| flow.id.clone()).collect(),
            numbers: BTreeMap::new(),
            actor,
            added: 0,
            replaced: 0,
            unchanged: 0,
        }
    }

    /// Rows that repeat a flow claim it before the others: a changed figure must not take the place of an unchanged one.
    fn merge(&mut self, rows: &[Taken]) {
        let mut others = Vec::new();
        for taken in rows {
            let same = self.places(taken).into_iter().find(|place| {
                let flow = self.actor.flows.get(*place);
                flow.is_some_and(|flow| updated(flow, taken) == *flow)
            });
            if let Some(place) = same {
                self.claimed.insert(place);
                self.unchanged += 1;
            } else {
                others.push(taken);
            }
        }
        for taken in others {
            let place = self.places(taken).into_iter().next();
            if let Some((place, flow)) =
                place.and_then(|place| Some((place, self.actor.flows.get_mut(place)?)))
            {
                *flow = updated(flow, taken);
                self.claimed.insert(place);
                self.replaced += 1;
            } else {
                self.add(taken);
            }
        }
        self.drop_estimates();
    }

    /// Declared flows that a row may stand for, those with its partner first.
    fn places(&self, (row, partner): &Taken) -> Vec<usize> {
        let free = |place: &usize| !self.claimed.contains(place);
        let of_kind = self.kinds.get(&kind(&row.resource, row.direction));
        let places = of_kind.into_iter().flatten();
        let all = places.filter_map(|place| Some((*place, self.actor.flows.get(*place)?)));
        let wanted = partner.clone().unwrap_or_default();
        let (mine, other): (Vec<_>, Vec<_>) = all.partition(|(_, flow)| flow.partner == wanted);
        let places = |flows: Vec<(usize, &Flow)>| -> Vec<usize> {
            flows
                .into_iter()
                .map(|(place, _)| place)
                .filter(free)
                .collect()
        };
        let alone = mine.is_empty() && other.len() == 1 && partner.is_none();
        places(if alone { other } else { mine })
    }

    fn add(&mut self, taken: &Taken) {
        let (row, partner) = taken;
        let id = self.unused_id(&row.resource);
        let base = Flow {
            partner: partner.clone().unwrap_or_default(),
            ..Flow::declared(id, &row.resource, row.direction, (row.quantity, row.unit))
        };
        self.claimed.insert(self.actor.flows.len());
        self.actor.flows.push(updated(&base, taken));
        self.added += 1;
    }

    fn unused_id(&mut self, resource: &str) -> String {
        loop {
            let number = self.numbers.entry(resource.to_owned()).or_default();
            *number += 1;
            let id = match *number {
                1 => resource.to_owned(),
                number => format!("{resource}.{number}"),
            };
            if self.ids.insert(id.clone()) {
                return id;
            }
        }
    }

    /// An estimate stands for what is declared now.
    fn drop_estimates(&mut self) {
        let declared: BTreeSet<(String, bool)> = self
            .claimed
            .iter()
            .filter_map(|place| self.actor.flows.get(*place))
            .map(|flow| kind(&flow.resource, flow.direction))
            .collect();
        self.actor.flows.retain(|flow| {
            !flow.estimated
                || !declared.iter().any(|(resource, into)| {
                    *into == (flow.direction == Direction::In)
                        && catalog().is_within(resource, &flow.resource)
                })
        });
    }
}

/// What a flow is of, and whether it comes in.
fn kind(resource: &str, direction: Direction) -> (String, bool) {
    (resource.to_owned(), direction == Direction::In)
}

/// A flow with what a row says of it.
fn updated(flow: &Flow, (row, _): &Taken) -> Flow {
    Flow {
        quantity: row.quantity,
        unit: row.unit,
        frequency: row.frequency.unwrap_or(flow.frequency),
        // Shares by month say more than a frequency, until somebody says another.
        months: flow
            .months
            .filter(|_| row.frequency.is_none_or(|other| other == flow.frequency)),
        distance_km: row.distance_km.or(flow.distance_km),
        route: row.route.or(flow.route),
        // A price per unit follows the unit.
        price_eur_per_unit: row.price_eur_per_unit.or_else(|| {
            let each = row.unit.factor_to(flow.unit)?;
            Some(flow.price_eur_per_unit? * each)
        }),
        uncertainty_pct: row.uncertainty_pct.or(flow.uncertainty_pct),
        temperature_c: row.temperature_c.or(flow.temperature_c),
        estimated: false,
        ..flow.clone()
    }
}
