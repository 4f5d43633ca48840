//! A survey file read away from the page; a unit is a share of its rows.

use super::{UNREADABLE, Work};
use crate::catalog::load_territory;
use crate::import::{self, Opened, Stretch, Survey};
use crate::model::Territory;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use std::cell::OnceCell;
use std::ops::Range;

/// Units of a file: enough to show how far it is.
const UNITS: usize = 40;
/// Characters of a file beyond which one worker alone reads it: each that takes a share holds the whole file.
const LARGE: usize = 12_000_000;

/// A survey file to read. The answer is JSON: a [`Survey`], see [`read_survey_answer`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SurveyFile {
    /// The file's bytes in base64.
    file: String,
    /// The territory whose companies the survey names, as a territory file.
    territory: String,
    /// Sheet to read; the one with the most headings when absent.
    sheet: Option<String>,
}

impl SurveyFile {
    /// The job of reading a file's bytes for a territory. A file beyond [`import::MOST_BYTES`] is refused with a problem like any
    /// other; whoever has it should not read it into memory at all.
    pub fn new(bytes: &[u8], territory: &Territory, sheet: Option<&str>) -> Self {
        // One byte more than what is read is enough to be refused.
        let most = bytes.len().min(import::MOST_BYTES + 1);
        Self {
            file: STANDARD.encode(bytes.get(..most).unwrap_or_default()),
            territory: serde_json::to_string(territory).unwrap_or_default(),
            sheet: sheet.map(str::to_owned),
        }
    }

    /// True for a file that one worker alone reads.
    pub fn is_large(&self) -> bool {
        self.file.len() > LARGE
    }

    pub(super) fn prepare(&self) -> Box<dyn Work> {
        Box::new(Ready {
            file: self.clone(),
            opened: OnceCell::new(),
        })
    }
}

/// Reads the answer of a [`SurveyFile`].
pub fn read_survey_answer(bytes: &[u8]) -> Option<Survey> {
    serde_json::from_slice(bytes).ok()
}

/// The file, opened by whoever has rows of it to read.
struct Ready {
    file: SurveyFile,
    opened: OnceCell<Opened>,
}

impl Ready {
    fn opened(&self) -> &Opened {
        self.opened.get_or_init(|| {
            let bytes = STANDARD.decode(&self.file.file).unwrap_or_default();
            import::open(&bytes, self.file.sheet.as_deref())
        })
    }
}

impl Work for Ready {
    fn units(&self) -> usize {
        UNITS
    }

    fn batch(&self, units: Range<usize>) -> Vec<u8> {
        let opened = self.opened();
        let row = |unit: usize| opened.len() * unit / self.units();
        let rows = import::read_rows(opened, row(units.start)..row(units.end));
        serde_json::to_vec(&rows).unwrap_or_default()
    }

    fn merge(&self, batches: &[&[u8]]) -> Result<Vec<u8>, &'static str> {
        let mut all = Stretch::default();
        for batch in batches {
            let stretch: Stretch = serde_json::from_slice(batch).map_err(|_| UNREADABLE)?;
            all = all.and(stretch);
        }
        let territory = load_territory(&self.file.territory).0.ok_or(UNREADABLE)?;
        let survey = import::finish(self.opened(), all, &territory);
        serde_json::to_vec(&survey).map_err(|_| UNREADABLE)
    }
}
