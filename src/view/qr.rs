//! A link as a QR code.

use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// A QR code to draw in a `viewBox` of `modules` × `modules`; the four modules of quiet zone around it are the page's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrDrawing {
    /// Modules on one side.
    pub modules: usize,
    /// SVG path data of the dark modules, one unit a module.
    pub path: String,
}

/// Above this length a phone no longer reads the code from the back of a room: better no code than one that fails.
pub const LONGEST_TEXT: usize = 900;

/// Up to this length the code has room for the higher error correction.
const ROBUST_UP_TO: usize = 300;

/// The code of a text, or `None` when it is empty or too long to be read from a screen.
pub fn qr_path(text: &str) -> Option<QrDrawing> {
    if text.is_empty() || text.len() > LONGEST_TEXT {
        return None;
    }
    let level = if text.len() <= ROBUST_UP_TO {
        EcLevel::M
    } else {
        EcLevel::L
    };
    let code = QrCode::with_error_correction_level(text, level).ok()?;
    let modules = code.width();
    let colors = code.into_colors();
    let mut path = String::new();
    for (y, row) in colors.chunks(modules).enumerate() {
        push_runs(row, y, &mut path);
    }
    Some(QrDrawing { modules, path })
}

/// One rectangle for each run of dark modules keeps the path about a third as long as one square a module.
fn push_runs(row: &[Color], y: usize, path: &mut String) {
    let mut x = 0;
    for run in row.chunk_by(|left, right| left == right) {
        if run.first() == Some(&Color::Dark) {
            let length = run.len();
            let _ = write!(path, "M{x} {y}h{length}v1h-{length}z");
        }
        x += run.len();
    }
}
