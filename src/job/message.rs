//! Messages between page and worker. They cross as text beside bytes, so that large results are carried and not written out.

use serde::{Deserialize, Serialize};

/// What the page asks of a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Order {
    /// Does a share of a job: piece `piece` of `of`.
    Piece {
        /// The run.
        run: u32,
        /// Number of the piece, from 0.
        piece: u32,
        /// Number of pieces.
        of: u32,
    },
    /// Puts the results of all pieces together.
    Merge {
        /// The run.
        run: u32,
    },
    /// Drops what is left to do of a run.
    Cancel {
        /// The run.
        run: u32,
    },
}

impl Order {
    /// The run that an order is about.
    pub fn run(self) -> u32 {
        match self {
            Order::Piece { run, .. } | Order::Merge { run } | Order::Cancel { run } => run,
        }
    }
}

/// What a worker answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "say", rename_all = "snake_case")]
pub enum Answer {
    /// So much of a piece is done.
    Progress {
        /// The run.
        run: u32,
        /// Number of the piece.
        piece: u32,
        /// Units done.
        done: u32,
        /// Units of the piece.
        of: u32,
    },
    /// A piece is done; its results come as bytes.
    Part {
        /// The run.
        run: u32,
        /// Number of the piece.
        piece: u32,
    },
    /// The job is done; its answer comes as bytes.
    Done {
        /// The run.
        run: u32,
    },
    /// The job cannot be done.
    Failed {
        /// The run.
        run: u32,
        /// Why: the end of a text key, `job-…`.
        reason: String,
    },
}

/// An order with what goes with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    /// The order.
    pub order: Order,
    /// The job, as JSON.
    pub job: String,
    /// Results of the pieces, when they are to be put together.
    pub parts: Vec<Vec<u8>>,
}
