//! The actions of a lever; of the mobilisation what it is and what it depends on.

use super::action::action_row;
use super::mobilisation::mobilisation;
use crate::app::context::use_app;
use crate::app::simulation::Simulation;
use crate::catalog;
use crate::scenario::LeverId;
use yew::prelude::*;

/// Actions of a lever.
#[derive(Properties, PartialEq)]
pub struct ActionsProps {
    /// Lever.
    pub lever: LeverId,
    /// Scenario and its answer.
    pub simulation: Simulation,
}

/// See [`ActionsProps`].
#[component]
pub fn Actions(props: &ActionsProps) -> Html {
    let app = use_app();
    let unfolded = use_state(|| None::<usize>);
    if props.lever == LeverId::Mobilisation {
        return mobilisation(&app, &props.simulation);
    }
    let lever = app.say(&format!("lever-{}", props.lever.id()));
    let of_lever = catalog::actions()
        .iter()
        .enumerate()
        .filter(|(_, action)| action.lever == props.lever);
    let toggles = |index: usize| {
        let unfolded = unfolded.clone();
        Callback::from(move |()| unfolded.set((*unfolded != Some(index)).then_some(index)))
    };
    html! {
        <ul class="actions" id={format!("actions-{}", props.lever.id())} aria-label={app.say_with("ui-actions-of", &[("lever", lever.into())])}>
            for (index, _) in of_lever {
                { action_row(&app, &props.simulation, index, *unfolded == Some(index), &toggles(index)) }
            }
        </ul>
    }
}
