//! The figures that one balance joins, each to be taken over or kept as declared.

use super::{ContradictionsProps, Found};
use crate::app::context::Context;
use crate::app::diagnose::decided::{Decided, Stands};
use crate::app::diagnose::grid::record;
use crate::app::diagnose::measured::{number, sentence};
use crate::app::wording::quantity;
use crate::book::Book;
use crate::engine::contradictions::{Check, CheckedFigure, Standing, accept};
use crate::engine::metabolism::Origin;
use crate::view::metabolism::{direction_key, resource_key};
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// Standard deviations in the half-width of a 95 % interval.
const DEVIATIONS: f64 = 1.96;
/// Share of a figure below which nothing is to be taken over.
const LEAST_CHANGE: f64 = 1e-6;

/// What is reviewed, and what has been decided.
pub struct Review<'a> {
    pub app: &'a Context,
    pub props: &'a ContradictionsProps,
    pub found: &'a Found,
    pub decided: &'a Rc<Decided>,
    pub decide: &'a Callback<Decided>,
}

impl Review<'_> {
    /// A group of figures: as declared, as they would have to be, and the choice.
    pub fn group(&self, place: usize, check: &Check) -> Html {
        let app = self.app;
        let key = if check.is_unsolved {
            "verdict-unsolved"
        } else if check.is_contradiction() {
            "verdict-contradiction"
        } else if check.degrees_of_freedom > 0 {
            "verdict-consistent"
        } else if check.undetermined > 0 {
            "verdict-undetermined"
        } else {
            "verdict-solved"
        };
        let figures: Vec<(usize, &CheckedFigure)> = (check.figures.iter())
            .filter_map(|index| Some((*index, self.found.found.figures.get(*index)?)))
            .collect();
        // What several resources have in common is their company.
        let codes: BTreeSet<&str> = figures.iter().map(|(_, one)| one.code.as_str()).collect();
        let several = codes.len() > 1;
        let title = figures.first().map(|(_, one)| {
            if several {
                self.name(one.actor)
            } else {
                app.say(&resource_key(&one.code))
            }
        });
        let headings = [
            "table-actor",
            "table-partner",
            "table-declared",
            "table-reconciled",
            "table-deviations",
        ];
        let open = figures.iter().filter(|(_, one)| self.is_open(one));
        let open: BTreeSet<usize> = open.map(|(index, _)| *index).collect();
        html! {
            <section key={place} class={classes!("check", check.is_contradiction().then_some("check--bad"))}>
                <h2>{ title.unwrap_or_default() }{ " · " }{ app.say(key) }</h2>
                if let Some(reason) = &check.reason { <p>{ sentence(app, reason) }</p> }
                if check.undetermined > 0 { <p class="quiet small">{ app.say_with("contradictions-undetermined", &[("count", (check.undetermined as f64).into())]) }</p> }
                <div class="table-box"><table class="table">
                    <thead><tr>
                        for (place, key) in headings.into_iter().enumerate() { <th scope="col" class={(place > 1).then_some("number")}>{ app.say(key) }</th> }<td></td>
                    </tr></thead>
                    <tbody>for (index, one) in &figures { { self.figure(*index, one, several) } }</tbody>
                </table></div>
                if open.len() > 1 { { self.take(open, "contradictions-accept-all", None) } }
            </section>
        }
    }

    fn figure(&self, index: usize, one: &CheckedFigure, several: bool) -> Html {
        let app = self.app;
        let unit = one.unit.symbol();
        let spread = |value: f64, sd: f64| html! { <>{ quantity(app, value, unit) }<small>{ format!(" ± {}", number(app, DEVIATIONS * sd)) }</small></> };
        let partner = match one.partner {
            Origin::Actor(actor) => self.name(actor),
            outside => app.say(&format!("provenance-{}", outside.id())),
        };
        let declared = spread(one.declared, one.sd);
        let declared = if one.is_estimated {
            html! { <em>{ "≈ " }{ declared }</em> }
        } else {
            declared
        };
        let (reconciled, deviations) = if one.standing == Standing::Undetermined {
            (
                html! { { app.say("reconciled-undetermined") } },
                String::new(),
            )
        } else {
            (
                spread(one.reconciled, one.reconciled_sd),
                app.texts.signed(one.deviations, 1),
            )
        };
        let resource = several.then(|| {
            let resource = app.say(&resource_key(&one.code));
            html! { <><br /><small>{ resource }{ " · " }{ app.say(direction_key(one.direction)) }</small></> }
        });
        html! {
            <tr key={index} class={one.is_suspect.then_some("suspect")}>
                <th scope="row">{ self.name(one.actor) }{ resource.unwrap_or_default() }</th><td>{ partner }</td>
                <td class="number">{ declared }</td><td class="number">{ reconciled }</td>
                <td class="number">{ deviations }</td>
                <td>{ self.choice(index, one) }</td>
            </tr>
        }
    }

    fn name(&self, actor: usize) -> String {
        let actor = self.found.territory.actors.get(actor);
        actor.map_or_else(String::new, |actor| actor.name.clone())
    }

    /// The figure as one that stands.
    fn standing(&self, one: &CheckedFigure) -> Stands {
        let actor = self.found.territory.actors.get(one.actor);
        Stands {
            actor: actor.map(|actor| actor.id.0.clone()).unwrap_or_default(),
            flow: one.flow.clone(),
            declared: one.declared,
        }
    }

    fn is_kept(&self, one: &CheckedFigure) -> bool {
        let standing = self.standing(one);
        self.decided.stands.iter().any(|other| other.is(&standing))
    }

    /// True for a declared figure that would change and that nobody has decided to keep.
    fn is_open(&self, one: &CheckedFigure) -> bool {
        let change = one.adjustment.abs() / one.declared.abs().max(f64::MIN_POSITIVE);
        !one.is_estimated && change >= LEAST_CHANGE && !self.is_kept(one)
    }

    /// To take a figure over, or to keep what is declared; what is kept can be looked at again.
    fn choice(&self, index: usize, one: &CheckedFigure) -> Html {
        let app = self.app;
        let is_kept = self.is_kept(one);
        if !is_kept && !self.is_open(one) {
            return Html::default();
        }
        let actor = self.name(one.actor);
        let toggle = {
            let (decided, decide) = (Rc::clone(self.decided), self.decide.clone());
            let standing = self.standing(one);
            Callback::from(move |_: MouseEvent| {
                let mut next = (*decided).clone();
                next.stands.retain(|other| !other.is_of(&standing));
                if !is_kept {
                    next.stands.push(standing.clone());
                }
                decide.emit(next);
            })
        };
        let label = |key: &str| app.say_with(key, &[("actor", actor.clone().into())]);
        if is_kept {
            return html! { <>{ app.say("contradictions-kept") }{ " " }<button type="button" class="link" aria-label={label("contradictions-again-of")} onclick={toggle}>{ app.say("contradictions-again") }</button></> };
        }
        let take = self.take(
            BTreeSet::from([index]),
            "contradictions-accept",
            Some(label("contradictions-accept-of")),
        );
        html! { <>{ take }{ " " }<button type="button" class="link" aria-label={label("contradictions-keep-of")} onclick={toggle}>{ app.say("contradictions-keep") }</button></> }
    }

    /// Takes reconciled figures into the sheets.
    fn take(&self, chosen: BTreeSet<usize>, key: &str, label: Option<String>) -> Html {
        let onclick = {
            let (app, props, found) = (self.app.clone(), self.props.clone(), self.found.clone());
            Callback::from(move |_: MouseEvent| {
                let taken = accept(props.book.territory(), &found.found, &chosen);
                let pending = Rc::clone(props.book.pending());
                record(&app, &props.place, Book::with(Rc::new(taken), pending));
            })
        };
        html! { <button type="button" class="link" aria-label={label} {onclick}>{ self.app.say(key) }</button> }
    }
}
