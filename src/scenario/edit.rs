//! What a reader can do to a scenario, as data with a pure `apply`, and the history of it.

use super::{ActionChoice, Assumptions, LeverId, Scenario, Targets};

/// One change of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Moves a lever to a position, 0 to 100.
    MoveLever(LeverId, u8),
    /// Sets or, with `None`, removes the choice for an action.
    ChooseAction(String, Option<ActionChoice>),
    /// Replaces the assumptions.
    Assume(Assumptions),
    /// Sets what is aimed at.
    Aim(Targets),
    /// Changes the last year.
    SetHorizon(i32),
    /// Gives another name.
    Rename(String),
    /// Replaces the whole scenario (link opened, preset chosen).
    Replace(Box<Scenario>),
}

impl Edit {
    /// The scenario after the change; the given one is left as it is.
    pub fn apply(&self, scenario: &Scenario) -> Scenario {
        let mut next = scenario.clone();
        match self {
            Edit::MoveLever(lever, position) => next.levers = next.levers.with(*lever, *position),
            Edit::ChooseAction(code, Some(choice)) => {
                next.actions.insert(code.clone(), choice.clone());
            }
            Edit::ChooseAction(code, None) => {
                next.actions.remove(code);
            }
            Edit::Assume(assumptions) => next.assumptions = assumptions.clone(),
            Edit::Aim(targets) => next.targets = *targets,
            Edit::SetHorizon(year) => next.horizon_year = *year,
            Edit::Rename(name) => next.name.clone_from(name),
            Edit::Replace(other) => next = (**other).clone(),
        }
        next
    }
}

/// Undo and redo without limit.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    past: Vec<Scenario>,
    present: Scenario,
    future: Vec<Scenario>,
    /// The lever of the last edit, while a drag goes on: its moves count as one change.
    dragging: Option<LeverId>,
}

impl History {
    /// A history that starts at a scenario.
    pub fn new(present: Scenario) -> Self {
        Self {
            past: Vec::new(),
            present,
            future: Vec::new(),
            dragging: None,
        }
    }

    /// The scenario as it stands.
    pub fn present(&self) -> &Scenario {
        &self.present
    }

    /// The scenario before the last change, if there is one.
    pub fn previous(&self) -> Option<&Scenario> {
        self.past.last()
    }

    /// True when there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// True when there is something to redo.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// The history after an edit. Moves of one lever in a row, until [`History::release`], count as one change.
    #[must_use]
    pub fn edit(&self, edit: &Edit) -> Self {
        let next = edit.apply(&self.present);
        if next == self.present {
            return self.clone();
        }
        let lever = match edit {
            Edit::MoveLever(lever, _) => Some(*lever),
            _ => None,
        };
        let mut past = self.past.clone();
        if lever.is_none() || lever != self.dragging {
            past.push(self.present.clone());
        }
        Self {
            past,
            present: next,
            future: Vec::new(),
            dragging: lever,
        }
    }

    /// The hand has left the lever: the next move is a new change.
    #[must_use]
    pub fn release(&self) -> Self {
        Self {
            dragging: None,
            ..self.clone()
        }
    }

    /// One change back; the same history when there is none.
    #[must_use]
    pub fn undo(&self) -> Self {
        let mut next = self.clone();
        if let Some(previous) = next.past.pop() {
            next.future
                .push(std::mem::replace(&mut next.present, previous));
        }
        next.dragging = None;
        next
    }

    /// One change forward; the same history when there is none.
    #[must_use]
    pub fn redo(&self) -> Self {
        let mut next = self.clone();
        if let Some(following) = next.future.pop() {
            next.past
                .push(std::mem::replace(&mut next.present, following));
        }
        next.dragging = None;
        next
    }
}
