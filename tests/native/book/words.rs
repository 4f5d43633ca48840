//! A sheet understands what a survey does, and a mark for "as above" costs no row.

use super::pompey;
use boucle::book::{Block, Column, Names, Sheet, SheetId};
use boucle::i18n::{Language, Texts};

#[test]
fn words_of_every_day_mean_what_they_mean_in_a_survey() {
    let book = pompey();
    let words = [
        (Column::Resource, "gasoil", Some("fuel.diesel")),
        (Column::Resource, "GNR", Some("fuel.diesel")),
        (Column::Resource, "Drêches", Some("waste.spent_grain")),
        (Column::Resource, "sciure", Some("byproduct.sawdust")),
        (Column::Resource, "Sägemehl", Some("byproduct.sawdust")),
        (Column::Frequency, "hebdo", Some("weekly")),
        (Column::Frequency, "1x/mois", Some("monthly")),
        (Column::Direction, "rejet", Some("out")),
        (Column::Unit, "litres", Some("l")),
        (Column::Unit, "m³", Some("m3")),
        (Column::Unit, "t/an", Some("t")),
        (Column::Unit, "Tonnen pro Jahr", Some("t")),
        (Column::Partner, "Étranger", Some("world")),
        // Another quantity than the number says: that would have to be converted.
        (Column::Unit, "t/mois", None),
        (Column::Unit, "hl", None),
        // A group of resources is none of them.
        (Column::Resource, "water.*", None),
        (Column::Resource, "licorne", None),
        (Column::Company, "hebdo", None),
    ];
    for language in Language::ALL {
        let texts = Texts::new(language);
        let names = Names::new(&texts, book.territory());
        for (column, word, code) in words {
            assert_eq!(
                names.code(column, word).as_deref(),
                code,
                "{language:?} {word}"
            );
        }
    }
}

#[test]
fn a_mark_for_as_above_swallows_nothing() {
    let sheet = Sheet::of(&pompey(), SheetId::Flows);
    let at = Block::between((0, 0), (0, 0));
    let pasted = |text: &str| -> Vec<String> {
        let cells = sheet.pasted(&at, text, &[]).assignments.into_iter();
        cells.map(|one| one.text).collect()
    };
    assert_eq!(
        pasted("Forge\tAcier\n\"\tVerre\n\"\tPapier\n"),
        ["Forge", "Acier", "\"", "Verre", "\"", "Papier"]
    );
    assert_eq!(pasted("a\t\"\nb\tc\n"), ["a", "\"", "b", "c"]);
    // Never closed, or closed inside the cell: a mark like others.
    assert_eq!(pasted("\"a\tb\nc\td\n"), ["\"a", "b", "c", "d"]);
    assert_eq!(pasted("\"Bois\" sec\tb\n"), ["\"Bois\" sec", "b"]);
    // A cell in quotes holds line ends, tabs and doubled marks.
    assert_eq!(
        pasted("\"a\nb\"\t\"c \"\"d\"\"\"\n\"e\tf\"\tg\n"),
        ["a\nb", "c \"d\"", "e\tf", "g"]
    );
}
