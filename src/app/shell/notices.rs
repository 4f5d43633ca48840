//! What the reader is told once: an opened file, a broken link.

use crate::app::context::Context;
use crate::app::state::{Msg, Notice};
use crate::app::widgets::icon;
use crate::i18n::Arg;
use crate::model::Problem;
use yew::prelude::*;

/// Problems listed at once; a file may have thousands.
const LISTED: usize = 12;

/// Messages, in the order they came. Mostly there are none, and how they are drawn comes after the first picture.
pub fn notices(app: &Context, notices: &[Notice]) -> Html {
    if notices.is_empty() {
        return html! { <div></div> };
    }
    // By its address: called by its name it would be taken into the first part of the program.
    std::hint::black_box(told as fn(&Context, &[Notice]) -> Html)(app, notices)
}

fn told(app: &Context, notices: &[Notice]) -> Html {
    html! {
        <div class="notices">
            for (index, notice) in notices.iter().enumerate() {
                <div key={index} class="notice" role="alert" data-notice={notice.key}>
                    <div>
                        { headline(app, notice) }
                        <ul>for problem in notice.problems.iter().take(LISTED) { <li>{ problem_words(app, problem) }</li> }</ul>
                    </div>
                    <button type="button" class="button button--quiet button--icon" onclick={app.sends(Msg::Dismiss(index))} aria-label={app.say("ui-notice-dismiss")}>
                        { icon("close") }
                    </button>
                </div>
            }
        </div>
    }
}

fn headline(app: &Context, notice: &Notice) -> Html {
    let count = notice.problems.len() as f64;
    let said = app.say_with(
        notice.key,
        &[
            ("name", notice.name.as_str().into()),
            ("count", Arg::Number(count)),
        ],
    );
    html! { <p><strong>{ said }</strong></p> }
}

/// A fault as a sentence, with the field it is in.
pub fn problem_words(app: &Context, problem: &Problem) -> Html {
    let mut args: Vec<(&str, Arg)> = problem
        .args
        .iter()
        .map(|(name, value)| (*name, value.as_str().into()))
        .collect();
    if let Some(value) = problem.args.get("value") {
        // What was found has several names in the texts, by what it is: a version, a code, an id.
        args.extend(["found", "code", "id"].map(|name| (name, Arg::from(value.as_str()))));
    }
    let sentence = app.say_with(&format!("problem-{}", problem.code), &args);
    if problem.path.is_empty() {
        return html! { { sentence } };
    }
    html! { <>{ sentence }{ " " }<code>{ app.say_with("ui-notice-where", &[("path", problem.path.as_str().into())]) }</code></> }
}
