//! One run: its pieces and what has come of them.

/// Something that a worker does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Piece number `piece` of `of`.
    Piece {
        /// Number, from 0.
        piece: u32,
        /// Number of pieces.
        of: u32,
    },
    /// Puts all pieces together.
    Merge,
}

/// Something that a worker says.
#[derive(Clone, Debug, PartialEq)]
pub enum Word {
    /// This share of its piece is done, 0 to 1.
    Progress {
        /// The share.
        share: f64,
    },
    /// Its piece is done, with this result.
    Part(Vec<u8>),
    /// All pieces are put together, with this answer.
    Done(Vec<u8>),
    /// It cannot be done, for this reason.
    Failed(String),
}

/// How far a run is.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// This share is done, 0 to 1.
    Computing(f64),
    /// Done, with its answer.
    Done(Vec<u8>),
    /// Not done, for this reason: the end of a text key, `job-…`.
    Failed(String),
}

/// Something to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Send a task to a worker.
    Send {
        /// The worker.
        seat: usize,
        /// The run.
        run: u32,
        /// The task.
        task: Task,
        /// Results of all pieces in their order, when they are to be put together.
        parts: Vec<Vec<u8>>,
    },
    /// Tell a worker that a run is over.
    Cancel {
        /// The worker.
        seat: usize,
        /// The run.
        run: u32,
    },
    /// Put another worker in the place of one that is lost.
    Replace {
        /// The worker.
        seat: usize,
    },
    /// Tell whoever asked for a run how far it is.
    Tell {
        /// The run.
        run: u32,
        /// How far.
        state: State,
    },
}

/// A run under way.
#[derive(Debug)]
pub(super) struct Run {
    pub id: u32,
    pub kind: u32,
    pieces: Vec<Piece>,
    merge: Piece,
}

#[derive(Clone, Debug, Default)]
struct Piece {
    given: bool,
    tries: u32,
    share: f64,
    result: Option<Vec<u8>>,
}

impl Run {
    pub fn new(id: u32, kind: u32, pieces: usize) -> Self {
        Self {
            id,
            kind,
            pieces: vec![Piece::default(); pieces.max(1)],
            merge: Piece::default(),
        }
    }

    /// The next thing to be given out, with what it needs.
    pub fn next(&mut self) -> Option<(u32, Task, Vec<Vec<u8>>)> {
        let of = self.pieces.len() as u32;
        if let Some(piece) = self.pieces.iter().position(|piece| !piece.given) {
            self.pieces[piece].given = true;
            let piece = piece as u32;
            return Some((self.id, Task::Piece { piece, of }, Vec::new()));
        }
        let all: Option<Vec<Vec<u8>>> = self
            .pieces
            .iter()
            .map(|piece| piece.result.clone())
            .collect();
        let parts = all.filter(|_| !self.merge.given)?;
        self.merge.given = true;
        Some((self.id, Task::Merge, parts))
    }

    fn piece(&mut self, task: Task) -> &mut Piece {
        match task {
            Task::Piece { piece, .. } => self
                .pieces
                .get_mut(piece as usize)
                .unwrap_or(&mut self.merge),
            Task::Merge => &mut self.merge,
        }
    }

    /// Takes back a task whose worker is lost; says how many times it has been given out.
    pub fn give_back(&mut self, task: Task) -> u32 {
        let piece = self.piece(task);
        piece.given = false;
        piece.share = 0.0;
        piece.tries += 1;
        piece.tries
    }

    /// Notes how far a piece is.
    pub fn progress(&mut self, task: Task, share: f64) -> Step {
        self.piece(task).share = share.clamp(0.0, 1.0);
        self.tell()
    }

    /// Keeps the result of a piece.
    pub fn part(&mut self, task: Task, result: Vec<u8>) -> Step {
        let piece = self.piece(task);
        piece.share = 1.0;
        piece.result = Some(result);
        self.tell()
    }

    fn tell(&self) -> Step {
        let done: f64 = self.pieces.iter().map(|piece| piece.share).sum();
        Step::Tell {
            run: self.id,
            state: State::Computing(done / self.pieces.len() as f64),
        }
    }
}
