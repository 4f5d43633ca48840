//! The other kinds of workbook: Excel of before 2007 and open document, written by other programs than ours (`data/survey.xls`, `data/survey.ods`).

use super::{pompey, problems};
use boucle::import::{FileKind, Reason, Survey, read_survey};

fn quantities(survey: &Survey) -> Vec<(&str, &str, f64)> {
    let rows = survey.rows.iter();
    rows.map(|row| {
        let company = survey.actors[row.company].name.as_str();
        (company, row.resource.as_str(), row.quantity)
    })
    .collect()
}

#[test]
fn a_workbook_of_before_2007_is_read_with_its_merged_cells() {
    let survey = read_survey(include_bytes!("../data/survey.xls"), &pompey());
    assert_eq!(
        (survey.kind, survey.sheet.as_str()),
        (FileKind::Xls, "Flux")
    );
    // The company stands over two rows; the second quantity is a text with a decimal comma.
    assert_eq!(
        quantities(&survey),
        [
            ("Forge du Méandre", "waste.cardboard", 12.5),
            ("Forge du Méandre", "material.steel", 1250.5)
        ]
    );
    assert_eq!(survey.rows[0].uncertainty_pct, Some(10.0));
    // A formula that nobody has ever computed, and less than nothing.
    assert_eq!(
        problems(&survey),
        [
            (Reason::MissingQuantity, Some(4), "D"),
            (Reason::Negative, Some(5), "D")
        ]
    );
    assert_eq!(survey.lost.len(), 2);
}

/// The reader of this kind does not tell merged cells: the row is listed, not lost.
#[test]
fn an_open_document_is_read_and_what_stands_under_a_merged_cell_is_listed() {
    let survey = read_survey(include_bytes!("../data/survey.ods"), &pompey());
    assert_eq!(
        (survey.kind, survey.sheet.as_str()),
        (FileKind::Ods, "Flux")
    );
    assert_eq!(
        quantities(&survey),
        [
            ("Forge du Méandre", "waste.cardboard", 12.5),
            ("Tôlerie des Trois Saules", "material.wood.sawn", 3400.0)
        ]
    );
    assert_eq!(
        problems(&survey),
        [
            (Reason::MissingCompany, Some(3), "A"),
            (Reason::Negative, Some(5), "D")
        ]
    );
    assert_eq!(survey.lost.len(), 2);
}
