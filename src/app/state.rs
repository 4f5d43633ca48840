//! The state of the page and what can happen to it. Pure: the same message on the same state gives the same state.

mod place;
mod stage;

pub use place::{Figures, Place};
pub use stage::{Stage, View};

use crate::book::{Book, BookHistory};
use crate::engine::KpiId;
use crate::i18n::{Language, Texts};
use crate::model::{Problem, Problems};
use crate::scenario::{Edit, History, LeverId, Scenario};
use std::rc::Rc;
use yew::Reducible;

/// Which page is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// The simulator.
    #[default]
    Full,
    /// The story on a projector.
    Present,
    /// A frame in another page.
    Embed,
}

impl Screen {
    /// A territory by its id. A page around a frame shall not see what the reader keeps.
    pub fn find(self, id: &str) -> Option<Place> {
        match self {
            Screen::Embed => Place::preset(id),
            _ => Place::find(id),
        }
    }

    /// Value of `view` in links and of `data-view`; none for the simulator.
    pub fn code(self) -> Option<&'static str> {
        match self {
            Screen::Full => None,
            Screen::Present => Some("present"),
            Screen::Embed => Some("embed"),
        }
    }
}

/// Colours of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// All themes, in the order of the menu.
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    /// Value of `theme` in links; also the end of its text key.
    pub fn code(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// Reads a value of `theme`.
    pub fn parse(code: &str) -> Option<Theme> {
        Theme::ALL.into_iter().find(|theme| theme.code() == code)
    }
}

/// A picture of the outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PictureId {
    /// Flows through the territory.
    #[default]
    Flows,
    /// Who gives what to whom.
    Exchanges,
    /// CO2 and money by year.
    Time,
    /// What does what.
    Accounts,
    /// How sure the result is, and what matters most to it.
    Uncertainty,
}

impl PictureId {
    /// All pictures, in the order of their tabs.
    pub const ALL: [PictureId; 5] = [
        PictureId::Flows,
        PictureId::Exchanges,
        PictureId::Time,
        PictureId::Accounts,
        PictureId::Uncertainty,
    ];

    /// Value of `chart` in links; also the end of its text key.
    pub fn code(self) -> &'static str {
        match self {
            PictureId::Flows => "flows",
            PictureId::Exchanges => "exchanges",
            PictureId::Time => "time",
            PictureId::Accounts => "accounts",
            PictureId::Uncertainty => "uncertainty",
        }
    }

    /// Reads a value of `chart`.
    pub fn parse(code: &str) -> Option<PictureId> {
        PictureId::ALL
            .into_iter()
            .find(|picture| picture.code() == code)
    }
}

/// What the flows measure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// Energy, MWh per year.
    #[default]
    Energy,
    /// Matter, t per year.
    Matter,
}

/// A dialog beside or over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// Why is this number what it is?
    Why(KpiId),
    /// The part of one action (index in the action table, `None` for mobilisation) in a number.
    WhyAction(KpiId, Option<usize>),
    /// Assumptions.
    Settings,
    /// Data and method.
    About,
    /// The published cases.
    Reality,
    /// The link and what it carries.
    Share,
    /// A survey: the form, and what comes back.
    Survey,
    /// The territories: those that the product ships with, and the reader's own.
    Territories,
}

/// Something that the reader is told once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Text key of a sentence about the whole, with the argument `name`.
    pub key: &'static str,
    /// What was opened.
    pub name: String,
    /// What was wrong, in detail.
    pub problems: Rc<Vec<Problem>>,
}

impl Notice {
    /// A notice about faults of a file, a link or a message.
    pub fn of_problems(problems: Problems) -> Self {
        Self {
            key: "ui-notice-problems",
            name: String::new(),
            problems: Rc::new(problems),
        }
    }

    /// A sentence without particulars.
    pub fn plain(key: &'static str) -> Self {
        Self {
            key,
            name: String::new(),
            problems: Rc::default(),
        }
    }

    /// A notice that the texts of a language could not be had.
    pub fn of_language(language: Language) -> Self {
        Self {
            key: "ui-notice-language",
            name: language.own_name().to_owned(),
            problems: Rc::default(),
        }
    }
}

/// State of the page.
#[derive(Clone, PartialEq)]
pub struct State {
    /// Territory, ready for evaluation.
    pub place: Place,
    /// Its sheets with their past and future; their territory is that of `place`.
    pub records: BookHistory,
    /// Stage of the journey.
    pub stage: Stage,
    /// What the diagnosis shows.
    pub view: View,
    /// Scenario with its past and future.
    pub history: History,
    /// The reader's own, kept while the story plays its scenarios.
    pub kept: Option<History>,
    /// Texts of the reader's language.
    pub texts: Texts,
    /// Colours.
    pub theme: Theme,
    /// Kind of page.
    pub screen: Screen,
    /// Picture on show.
    pub picture: PictureId,
    /// What the flows measure.
    pub measure: Measure,
    /// Open dialog.
    pub panel: Option<Panel>,
    /// Lever whose actions are shown.
    pub detail: Option<LeverId>,
    /// Levers that an embedded page shows.
    pub levers: Rc<Vec<LeverId>>,
    /// Step of the story, and whether the speaker left it to try something.
    pub step: usize,
    /// Whether the levers stand under the story.
    pub trying: bool,
    /// Messages to the reader.
    pub notices: Rc<Vec<Notice>>,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The scenario changes.
    Edit(Edit),
    /// The hand leaves a lever.
    Release,
    /// One change back.
    Undo,
    /// One change forward.
    Redo,
    /// A scenario from a link or a file, with what was wrong with it.
    Open(Box<Scenario>, Option<Notice>),
    /// Another territory, with the scenario that it opens with.
    Settle(Place, Box<Scenario>),
    /// The sheets of the territory have changed.
    Record(Book),
    /// The sheets of the territory are these from the beginning.
    Unfold(Book),
    /// Another stage of the journey.
    Stage(Stage),
    /// Another view of the diagnosis.
    View(View),
    /// Another language, whose texts are there.
    Speak(Texts),
    /// Other colours.
    Paint(Theme),
    /// Another kind of page.
    Show(Screen),
    /// Another picture.
    Picture(PictureId),
    /// Energy or matter.
    Measure(Measure),
    /// Opens or closes a dialog.
    Panel(Option<Panel>),
    /// Opens or closes the actions of a lever.
    Detail(Option<LeverId>),
    /// Goes to a step of the story.
    Step(usize),
    /// Shows or hides the levers of the story.
    Try(bool),
    /// Adds a message.
    Tell(Notice),
    /// Takes a message away.
    Dismiss(usize),
}

impl Reducible for State {
    type Action = Msg;

    fn reduce(self: Rc<Self>, message: Msg) -> Rc<Self> {
        let mut next = (*self).clone();
        next.take(message);
        if next == *self { self } else { Rc::new(next) }
    }
}

impl State {
    fn take(&mut self, message: Msg) {
        match message {
            Msg::Edit(edit) => self.history = self.history.edit(&edit),
            Msg::Release => self.history = self.history.release(),
            Msg::Undo if self.stage == Stage::Diagnose => {
                self.set_records(self.records.undo());
                self.notices = Rc::default();
            }
            Msg::Redo if self.stage == Stage::Diagnose => self.set_records(self.records.redo()),
            Msg::Undo => self.history = self.history.undo(),
            Msg::Redo => self.history = self.history.redo(),
            Msg::Open(scenario, notice) => self.open(scenario, notice),
            Msg::Settle(place, scenario) => {
                // What was told was told of another territory.
                self.notices = Rc::default();
                self.settle(place);
                self.history = History::new(*scenario);
            }
            Msg::Record(book) => self.set_records(self.records.record(book)),
            Msg::Unfold(book) => self.set_records(BookHistory::new(book)),
            Msg::Stage(stage) => {
                self.stage = stage;
                self.panel = None;
            }
            Msg::View(view) => self.view = view,
            Msg::Speak(texts) => self.texts = texts,
            Msg::Paint(theme) => self.theme = theme,
            Msg::Show(screen) => self.show(screen),
            Msg::Picture(picture) => self.picture = picture,
            Msg::Measure(measure) => self.measure = measure,
            Msg::Panel(panel) => self.panel = panel,
            Msg::Detail(lever) => self.detail = lever,
            Msg::Step(step) => self.step = step,
            Msg::Try(trying) => self.trying = trying,
            Msg::Tell(notice) => self.tell(notice),
            Msg::Dismiss(index) => {
                let mut notices = (*self.notices).clone();
                if index < notices.len() {
                    notices.remove(index);
                }
                self.notices = Rc::new(notices);
            }
        }
    }

    /// Takes another territory, with sheets as it stands.
    fn settle(&mut self, place: Place) {
        self.records = place.records();
        self.place = place;
        self.detail = None;
    }

    /// Takes the sheets as they stand now, and their territory.
    fn set_records(&mut self, records: BookHistory) {
        let territory = records.book().territory();
        if !Rc::ptr_eq(territory, self.place.territory()) {
            self.place = Place::shared(Rc::clone(territory));
        }
        // The scenario follows a territory that has become the reader's own.
        if self.history.present().territory != self.place.id() {
            let scenario = Scenario {
                territory: self.place.id().to_owned(),
                ..self.history.present().clone()
            };
            self.history = History::new(scenario);
        }
        self.records = records;
    }

    /// Another page. The story has scenarios of its own: the reader's comes back when it ends.
    fn show(&mut self, screen: Screen) {
        if screen == Screen::Present {
            self.kept.get_or_insert_with(|| self.history.clone());
        } else if let Some(kept) = self.kept.take() {
            self.history = kept;
        }
        self.screen = screen;
        self.panel = None;
    }

    /// A scenario from outside, on its own territory where the product has it, else on the one at hand.
    fn open(&mut self, mut scenario: Box<Scenario>, notice: Option<Notice>) {
        if scenario.territory != self.place.id() {
            if let Some(place) = self.screen.find(&scenario.territory) {
                self.settle(place);
            } else {
                let problem =
                    Problem::new("", "unknown-territory").with("value", &scenario.territory);
                self.place.id().clone_into(&mut scenario.territory);
                self.tell(Notice::of_problems(vec![problem]));
            }
        }
        self.history = self.history.edit(&Edit::Replace(scenario));
        if let Some(notice) = notice {
            self.tell(notice);
        }
    }

    /// Says a thing once, however often it happens.
    fn tell(&mut self, notice: Notice) {
        if !self.notices.contains(&notice) {
            let mut notices = (*self.notices).clone();
            notices.push(notice);
            self.notices = Rc::new(notices);
        }
    }
}
