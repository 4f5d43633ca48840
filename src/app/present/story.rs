//! The steps of the story and their scenarios.

use crate::app::context::Context;
use crate::app::state::{Msg, PictureId, State};
use crate::scenario::{Edit, Levers, Scenario};
use yew::prelude::*;

/// A step of the story.
pub struct Step {
    /// Text keys start with `story-<id>`.
    pub id: &'static str,
    /// Text key of the name of its scenario.
    pub scenario: &'static str,
    /// Positions of its levers.
    pub levers: Levers,
    /// Its picture.
    pub picture: PictureId,
}

const NONE: Levers = Levers {
    equipment: 0,
    skills: 0,
    energy: 0,
    resources: 0,
    mobility: 0,
    mobilisation: 0,
};

/// The steps, in order.
pub const STORY: [Step; 4] = [
    Step {
        id: "diagnose",
        scenario: "scenario-baseline",
        levers: NONE,
        picture: PictureId::Flows,
    },
    Step {
        id: "sharing",
        scenario: "scenario-story-sharing",
        levers: Levers {
            equipment: 70,
            skills: 60,
            ..NONE
        },
        picture: PictureId::Time,
    },
    Step {
        id: "energy",
        scenario: "scenario-story-energy",
        levers: Levers { energy: 80, ..NONE },
        picture: PictureId::Flows,
    },
    Step {
        id: "together",
        scenario: "scenario-story-together",
        levers: Levers {
            equipment: 70,
            skills: 60,
            energy: 80,
            resources: 70,
            mobility: 50,
            mobilisation: 80,
        },
        picture: PictureId::Flows,
    },
];

/// The step at a position; the last one beyond the end.
pub fn step_at(position: usize) -> &'static Step {
    &STORY[position.min(STORY.len() - 1)]
}

impl Step {
    /// The scenario of the step, with the assumptions of the one on the screen.
    pub fn scenario(&self, present: &Scenario) -> Scenario {
        Scenario {
            name: self.scenario.to_owned(),
            levers: self.levers,
            assumptions: present.assumptions.clone(),
            horizon_year: present.horizon_year,
            ..Scenario::baseline(&present.territory)
        }
    }
}

/// Takes the scenario of a step when the step comes on; what the reader had is one undo away.
#[hook]
pub fn use_story(app: &Context, state: &State) {
    let app = app.clone();
    let present = state.history.present().clone();
    use_effect_with(state.step, move |step| {
        app.send(Msg::Edit(Edit::Replace(Box::new(
            step_at(*step).scenario(&present),
        ))));
    });
}
