//! The part of the address after `?`: what to open, not what is in it.

use super::preferred_language;
use crate::app::browser;
use crate::app::state::{PictureId, Place, Screen, Stage, State, Theme, View};
use crate::i18n::Language;
use crate::scenario::{LeverId, Scenario};
use crate::share;

/// Levers that an embedded page shows at most.
const MOST_LEVERS: usize = 5;
/// Levers of an embedded page that names none.
const EMBEDDED: [LeverId; 3] = [LeverId::Equipment, LeverId::Skills, LeverId::Energy];

/// What the query asks for. Unknown names and values count as not given.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// Id of a territory.
    pub territory: Option<String>,
    /// Language, when it is not the browser's.
    pub language: Option<Language>,
    /// Kind of page.
    pub screen: Screen,
    /// Stage of the journey.
    pub stage: Stage,
    /// Levers of an embedded page.
    pub levers: Vec<LeverId>,
    /// Picture, in the simulation.
    pub picture: PictureId,
    /// View, in the diagnosis: `chart` names the one or the other.
    pub view: View,
    /// Colours.
    pub theme: Theme,
}

impl Query {
    /// Reads a query.
    pub fn read(query: &str) -> Self {
        let value = |name: &str| browser::query_value(query, name);
        let chart = value("chart").unwrap_or_default();
        Self {
            territory: value("territory"),
            language: value("lang").and_then(|tag| Language::parse(&tag)),
            screen: match value("view").as_deref() {
                Some("present") => Screen::Present,
                Some("embed") => Screen::Embed,
                _ => Screen::Full,
            },
            stage: value("stage")
                .and_then(|code| Stage::parse(&code))
                .unwrap_or_default(),
            levers: levers_of(value("levers").as_deref()),
            picture: PictureId::parse(&chart).unwrap_or_default(),
            view: View::parse(&chart).unwrap_or_default(),
            theme: value("theme")
                .and_then(|code| Theme::parse(&code))
                .unwrap_or_default(),
        }
    }

    /// The query that would open the page as it stands.
    pub fn of(state: &State) -> Self {
        Self {
            territory: (state.place.id() != Place::DEFAULT).then(|| state.place.id().to_owned()),
            language: (state.texts.language() != preferred_language())
                .then_some(state.texts.language()),
            screen: state.screen,
            stage: state.stage,
            levers: (*state.levers).clone(),
            picture: state.picture,
            view: state.view,
            theme: state.theme,
        }
    }

    /// The whole address, with a fragment.
    pub fn address(&self, fragment: &str) -> String {
        let mut parts: Vec<String> = Vec::new();
        let mut add =
            |name: &str, value: &str| parts.push(format!("{name}={}", browser::encoded(value)));
        if let Some(territory) = &self.territory {
            add("territory", territory);
        }
        if let Some(language) = self.language {
            add("lang", language.code());
        }
        if let Some(view) = self.screen.code() {
            add("view", view);
        }
        if self.stage != Stage::default() {
            parts.push(format!("stage={}", self.stage.code()));
        }
        if self.screen == Screen::Embed {
            let ids: Vec<&str> = self.levers.iter().map(|lever| lever.id()).collect();
            parts.push(format!("levers={}", ids.join(",")));
        }
        let (chart, usual) = match self.stage {
            Stage::Diagnose => (self.view.code(), View::default().code()),
            Stage::Simulate => (self.picture.code(), PictureId::default().code()),
        };
        if chart != usual {
            parts.push(format!("chart={chart}"));
        }
        if self.theme != Theme::default() {
            parts.push(format!("theme={}", self.theme.code()));
        }
        let question = if parts.is_empty() {
            String::new()
        } else {
            format!("?{}", parts.join("&"))
        };
        let hash = if fragment.is_empty() {
            String::new()
        } else {
            format!("#{fragment}")
        };
        format!("{}{question}{hash}", browser::home())
    }
}

/// Levers named in a comma list, each once, at most five; the usual three when none of the names is a lever.
fn levers_of(list: Option<&str>) -> Vec<LeverId> {
    let mut levers = Vec::new();
    for lever in list
        .unwrap_or_default()
        .split(',')
        .filter_map(|id| LeverId::parse(id.trim()))
    {
        if !levers.contains(&lever) && levers.len() < MOST_LEVERS {
            levers.push(lever);
        }
    }
    if levers.is_empty() {
        EMBEDDED.to_vec()
    } else {
        levers
    }
}

/// The link that opens a scenario in the simulator, in the language of whoever opens it.
pub fn share_link(scenario: &Scenario) -> String {
    let query = if scenario.territory == Place::DEFAULT {
        String::new()
    } else {
        format!("?territory={}", browser::encoded(&scenario.territory))
    };
    format!("{}{query}#s={}", browser::home(), share::encode(scenario))
}
