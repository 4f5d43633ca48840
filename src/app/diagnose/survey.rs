//! A survey: the form to send round, and the files that come back.
//!
//! A file is read away from the page. Nothing of it is in the territory before the reader says so, and what could not be read is put into
//! the sheet of flows as it was written, to be put right there.

mod form;
mod names;
mod problems;
mod repeated;
mod result;

use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::jobs::{Ask, Work, use_job};
use crate::app::state::State;
use crate::app::widgets::{Progress, icon};
use crate::i18n::Arg;
use crate::import::{Choices, MOST_BYTES, Survey};
use crate::job::{Job, SurveyFile, read_survey_answer};
use crate::model::Territory;
use result::Result;
use std::rc::Rc;
use web_sys::{File, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// The dialog of surveys.
#[derive(Properties, PartialEq)]
pub struct SurveyProps {
    /// The territory that is asked.
    pub state: State,
}

/// A file that is to be read for a territory.
#[derive(Clone)]
struct Subject {
    name: String,
    bytes: Rc<Vec<u8>>,
    territory: Rc<Territory>,
    /// The sheet of a workbook that its reader has chosen, and those that there are.
    sheet: Option<String>,
    sheets: Vec<String>,
}

impl PartialEq for Subject {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.bytes, &other.bytes)
            && Rc::ptr_eq(&self.territory, &other.territory)
            && self.sheet == other.sheet
    }
}

/// See [`SurveyProps`].
#[component]
pub fn SurveyDialog(props: &SurveyProps) -> Html {
    let app = use_app();
    let subject = use_state(|| None::<Subject>);
    let refused = use_state(|| None::<String>);
    let choices = use_state(Choices::default);
    let asking = use_job(
        &*subject,
        Ask {
            rest: 0,
            job,
            read: read_survey_answer,
        },
    );
    let onfile = chosen(&app, &props.state, &subject, &refused, &choices);
    html! {
        <div class="survey">
            { form::form(&app, props.state.place.territory()) }
            <section>
                <h3>{ app.say("survey-import") }</h3>
                <p class="quiet small">{ app.say("survey-import-help") }</p>
                <label class="button button--main territories__file">{ icon("open") }{ app.say("survey-choose") }
                    <input class="hidden-text" type="file" accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods" onchange={onfile} />
                </label>
                if let Some(sentence) = &*refused { <p role="alert" class="survey__problem">{ sentence.clone() }</p> }
                { answer(&app, &props.state, &subject, &choices, &asking.work, &asking.cancel) }
            </section>
        </div>
    }
}

fn answer(
    app: &Context,
    state: &State,
    subject: &UseStateHandle<Option<Subject>>,
    choices: &UseStateHandle<Choices>,
    work: &Work<Survey>,
    cancel: &Callback<()>,
) -> Html {
    let sheets = sheets(app, subject, work);
    let Some(subject) = subject.as_ref() else {
        return Html::default();
    };
    let name = [("name", subject.name.as_str().into())];
    let answer = match work {
        Work::Resting => html! { <p role="status">{ app.say_with("survey-reading", &name) }</p> },
        Work::Computing(share) => {
            html! { <Progress name={app.say_with("survey-reading", &name)} share={*share} oncancel={cancel.clone()} /> }
        }
        Work::Done(survey) => {
            let onchoose = {
                let choices = choices.setter();
                Callback::from(move |next: Choices| choices.set(next))
            };
            html! {
                <Result key={survey.sheet.clone()} state={state.clone()} name={subject.name.clone()} survey={Rc::clone(survey)}
                    choices={(**choices).clone()} {onchoose} />
            }
        }
        Work::Failed(reason) => {
            html! { <p role="alert" class="survey__problem">{ app.say(&format!("job-{reason}")) }</p> }
        }
        Work::Dropped => html! { <p role="status">{ app.say("survey-dropped") }</p> },
    };
    html! { <>{ sheets }{ answer }</> }
}

/// The choice among several sheets that look like surveys. It stays while one of them is read, so that the focus stays in it.
fn sheets(app: &Context, subject: &UseStateHandle<Option<Subject>>, work: &Work<Survey>) -> Html {
    let Some(asked) = subject.as_ref() else {
        return Html::default();
    };
    let (sheets, now) = match work {
        Work::Done(survey) => (&survey.sheets, survey.sheet.as_str()),
        _ => (&asked.sheets, asked.sheet.as_deref().unwrap_or_default()),
    };
    if sheets.len() < 2 {
        return Html::default();
    }
    let onchange = {
        let (setter, asked, sheets) = (subject.setter(), asked.clone(), sheets.clone());
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            setter.set(Some(Subject {
                sheet: Some(select.value()),
                sheets: sheets.clone(),
                ..asked.clone()
            }));
        })
    };
    html! {
        <label class="small">{ app.say("survey-sheet") }{ " " }
            <select class="field" data-choice="sheet" {onchange}>
                for name in sheets { <option value={name.clone()} selected={name == now}>{ name.clone() }</option> }
            </select>
        </label>
    }
}

#[expect(
    clippy::ref_option,
    reason = "the subject itself may be nothing: what a job is about comes by reference"
)]
fn job(subject: &Option<Subject>) -> Option<Job> {
    let subject = subject.as_ref()?;
    Some(Job::Survey(SurveyFile::new(
        &subject.bytes,
        &subject.territory,
        subject.sheet.as_deref(),
    )))
}

/// Takes a file that the reader has chosen. One that is too large is not even read.
fn chosen(
    app: &Context,
    state: &State,
    subject: &UseStateHandle<Option<Subject>>,
    refused: &UseStateHandle<Option<String>>,
    choices: &UseStateHandle<Choices>,
) -> Callback<Event> {
    let (app, subject, refused) = (app.clone(), subject.setter(), refused.setter());
    let choices = choices.clone();
    let territory = Rc::clone(state.place.territory());
    Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let file = input.files().and_then(|files| files.get(0));
        if let Some(file) = file {
            choices.set(choices.of_names());
            take(&app, &file, &territory, &subject, &refused);
        }
        input.set_value("");
    })
}

fn take(
    app: &Context,
    file: &File,
    territory: &Rc<Territory>,
    subject: &UseStateSetter<Option<Subject>>,
    refused: &UseStateSetter<Option<String>>,
) {
    const MEGABYTE: f64 = 1e6;
    subject.set(None);
    if file.size() > MOST_BYTES as f64 {
        let number = |bytes: f64| app.texts.number((bytes / MEGABYTE).ceil(), 0);
        let args: [(&str, Arg); 2] = [
            ("value", number(file.size()).into()),
            ("limit", number(MOST_BYTES as f64).into()),
        ];
        refused.set(Some(app.say_with("survey-problem-too-large", &args)));
        return;
    }
    refused.set(None);
    let (app, name) = (app.clone(), file.name());
    let (territory, subject, refused) = (Rc::clone(territory), subject.clone(), refused.clone());
    let done = Callback::from(move |bytes: Option<Vec<u8>>| match bytes {
        Some(bytes) => subject.set(Some(Subject {
            name: name.clone(),
            bytes: Rc::new(bytes),
            territory: Rc::clone(&territory),
            sheet: None,
            sheets: Vec::new(),
        })),
        None => refused.set(Some(app.say("survey-unreadable"))),
    });
    browser::read_bytes(file, done);
}
