//! The stages of the journey as tabs of the whole page.

use crate::app::context::Context;
use crate::app::state::{Msg, Stage, State};
use yew::prelude::*;

/// The stages, with the one on the screen marked.
pub fn stages(app: &Context, state: &State) -> Html {
    html! {
        <nav class="stages" aria-label={app.say("ui-stages")}>
            for stage in Stage::ALL {
                <button type="button" data-stage={stage.code()} aria-current={(stage == state.stage).then_some("page")}
                    onclick={app.sends(Msg::Stage(stage))}>{ app.say(&format!("stage-{}", stage.code())) }</button>
            }
        </nav>
    }
}
