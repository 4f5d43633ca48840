//! Names in lines that fit. Widths are estimated: the core has no fonts, and a generous estimate is enough to keep names apart.

/// Mean width of a character of a system font, in sizes of the type; bold and a little generous.
const CHARACTER_WIDTH: f64 = 0.57;

/// More lines than these would push nodes apart.
const MOST_LINES: usize = 3;

/// Width of a text, px.
pub(in crate::view) fn width(text: &str, font_size: f64) -> f64 {
    text.chars().count() as f64 * font_size * CHARACTER_WIDTH
}

/// Width of the widest line, px.
pub(in crate::view) fn widest(lines: &[String], font_size: f64) -> f64 {
    let widths = lines.iter().map(|line| width(line, font_size));
    widths.fold(0.0, f64::max)
}

/// The text in lines of at most `limit` px, broken at spaces and after hyphens; a longer word keeps a line of its own. What does not fit in
/// the last line is cut with an ellipsis.
pub(in crate::view) fn wrapped(text: &str, limit: f64, font_size: f64) -> Vec<String> {
    wrapped_in(text, limit, font_size, MOST_LINES)
}

/// The same with as many lines as `most`.
pub fn wrapped_in(text: &str, limit: f64, font_size: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for piece in text.split_inclusive([' ', '-', '\u{2011}']) {
        match lines.last_mut() {
            Some(line) if width(&format!("{line}{}", piece.trim_end()), font_size) <= limit => {
                line.push_str(piece);
            }
            _ => lines.push(piece.to_owned()),
        }
    }
    let cut = lines.len() > most;
    lines.truncate(most);
    for line in &mut lines {
        line.truncate(line.trim_end().len());
    }
    if let (true, Some(line)) = (cut, lines.last_mut()) {
        line.push('…');
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_break_at_spaces_and_hyphens() {
        // At 10 px a character counts 5.7 px: 92 px hold 16 characters, 60 px hold 10.
        let lines = wrapped("Trajets domicile-travail", 92.0, 10.0);
        assert_eq!(lines, ["Trajets", "domicile-travail"]);
        let lines = wrapped("Trajets domicile-travail", 60.0, 10.0);
        assert_eq!(lines, ["Trajets", "domicile-", "travail"]);
        assert_eq!(wrapped("Gaz", 60.0, 10.0), ["Gaz"]);
    }

    #[test]
    fn what_does_not_fit_is_cut_visibly() {
        let lines = wrapped("un deux trois quatre cinq", 30.0, 10.0);
        assert_eq!(lines, ["un", "deux", "trois…"]);
    }
}
