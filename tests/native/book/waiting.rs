//! What waits in the sheets: taken as soon as it can be, never out of sight; what an estimate and a name mean.

use super::{flow, french, give, pompey, row};
use boucle::book::{Column, Names, RowKey, Sheet, SheetId};
use boucle::model::{ActorId, Partner};
use boucle::units::Unit;

#[test]
fn what_waits_is_taken_once_it_can_be() {
    let texts = french();
    let flow_row = RowKey::New(SheetId::Flows, 0);
    let (book, _) = pompey().assign(
        &[
            give(&flow_row, Column::Company, "Scierie Neuve"),
            give(&flow_row, Column::Resource, "Carton"),
            give(&flow_row, Column::Quantity, "12"),
        ],
        &texts,
    );
    assert_eq!(book.faults(&texts)[0].code, "unknown-company");
    let partner = row("forge", "acier");
    let (book, _) = book.assign(&[give(&partner, Column::Partner, "Scierie Neuve")], &texts);
    let company = RowKey::New(SheetId::Companies, 0);
    let (book, _) = book.assign(
        &[
            give(&company, Column::Name, "Scierie Neuve"),
            give(&company, Column::Sector, "Papier et bois"),
            give(&company, Column::Employees, "20"),
        ],
        &texts,
    );
    assert!(book.pending().is_empty(), "{:?}", book.faults(&texts));
    let founded = flow(&book, "scierie-neuve", "waste.cardboard").expect("its flow");
    assert!((founded.quantity - 12.0).abs() < 1e-12);
    let steel = flow(&book, "forge", "acier").expect("the flow");
    assert_eq!(
        steel.partner,
        Partner::Actor {
            id: ActorId("scierie-neuve".to_owned())
        }
    );
    // A second one of the name is refused where it stands.
    let second = RowKey::New(SheetId::Companies, 0);
    let (twice, _) = book.assign(
        &[
            give(&second, Column::Name, "scierie  neuve"),
            give(&second, Column::Sector, "Papier et bois"),
            give(&second, Column::Employees, "20"),
        ],
        &texts,
    );
    let faults = twice.faults(&texts);
    assert_eq!((faults.len(), faults[0].code), (1, "name-twice"));
}

#[test]
fn what_waits_in_a_row_that_is_gone_waits_in_a_new_one() {
    let texts = french();
    let typical = row("forge", "typical.water.tap");
    let (book, _) = pompey().assign(&[give(&typical, Column::Quantity, "beaucoup")], &texts);
    // Somebody declares the flow in another row: the typical one goes.
    let other = RowKey::New(SheetId::Flows, 0);
    let (book, _) = book.assign(
        &[
            give(&other, Column::Company, "Forge du Méandre"),
            give(&other, Column::Resource, "Eau potable"),
            give(&other, Column::Quantity, "10"),
        ],
        &texts,
    );
    let sheet = Sheet::of(&book, SheetId::Flows);
    let faults = book.faults(&texts);
    assert!(!faults.is_empty());
    for fault in faults {
        assert!(sheet.place_of(&fault.row).is_some(), "{fault:?}");
    }
}

#[test]
fn an_estimate_asked_for_in_another_unit_stays_as_large() {
    let texts = french();
    let book = pompey();
    let sheet = Sheet::of(&book, SheetId::Flows);
    let typical = row("forge", "typical.water.tap");
    let place = sheet.place_of(&typical).expect("a typical flow");
    let before = sheet.flow(place).expect("it").quantity;
    let (book, renamed) = book.assign(&[give(&typical, Column::Unit, "l")], &texts);
    let RowKey::Flow(_, id) = renamed.get(&typical).unwrap_or(&typical) else {
        panic!("a flow")
    };
    let now = flow(&book, "forge", id).expect("kept with its unit");
    assert_eq!(now.unit, Unit::Litre);
    assert!((now.quantity - 1_000.0 * before).abs() < 1e-6 * now.quantity);
    assert!(now.estimated);
}

#[test]
fn gas_is_the_gas_that_people_buy() {
    let texts = french();
    let book = pompey();
    let names = Names::new(&texts, book.territory());
    let meant = |word: &str| names.code(Column::Resource, word);
    assert_eq!(meant("gaz naturel").as_deref(), Some("energy.gas"));
    assert_eq!(
        meant("Fioul domestique").as_deref(),
        Some("energy.heating_oil")
    );
    // The fuel that a waste replaces is named by its code.
    assert_eq!(meant("fuel.natural_gas"), None);
}

/// A range of what somebody does not know says nothing: it waits for the figure that it belongs to.
#[test]
fn an_uncertainty_of_an_estimate_waits_for_its_figure() {
    let texts = french();
    let typical = row("forge", "typical.water.tap");
    let (book, renamed) = pompey().assign(&[give(&typical, Column::Uncertainty, "15")], &texts);
    assert!(renamed.is_empty());
    assert_eq!(book.territory(), pompey().territory());
    assert_eq!(book.faults(&texts)[0].code, "estimate-uncertain");
    let (book, _) = book.assign(&[give(&typical, Column::Quantity, "4 321")], &texts);
    assert_eq!(book.faults(&texts), vec![]);
    let declared = flow(&book, "forge", "water.tap").expect("declared now");
    assert_eq!(declared.uncertainty_pct, Some(15.0));
    // Nothing typed is nothing declared.
    let (book, _) = pompey().assign(&[give(&typical, Column::Uncertainty, "")], &texts);
    assert_eq!(book.territory(), pompey().territory());
    assert!(book.pending().is_empty());
}

#[test]
fn nobody_delivers_to_itself() {
    let texts = french();
    let steel = row("forge", "acier");
    let (book, _) = pompey().assign(&[give(&steel, Column::Partner, "forge du méandre")], &texts);
    assert_eq!(book.territory(), pompey().territory());
    assert_eq!(book.faults(&texts)[0].code, "own-partner");
    // Nor by way of a flow that another company takes over from its partner.
    let (book, _) = pompey().assign(
        &[give(&steel, Column::Partner, "Tôlerie des Trois Saules")],
        &texts,
    );
    let (book, _) = book.assign(
        &[give(&steel, Column::Company, "Tôlerie des Trois Saules")],
        &texts,
    );
    let fault = &book.faults(&texts)[0];
    assert_eq!((fault.column, fault.code), (Column::Company, "own-partner"));
    // With another partner it goes there.
    let (book, _) = book.assign(&[give(&steel, Column::Partner, "Région")], &texts);
    assert!(book.pending().is_empty(), "{:?}", book.faults(&texts));
    assert!(flow(&book, "forge", "acier").is_none(), "it has moved");
}
