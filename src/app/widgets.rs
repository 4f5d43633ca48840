//! Small parts used in several places.

mod bar;
mod dialog;
mod icon;
mod number_field;
mod qr;
mod table;
mod tabs;

pub use bar::Bar;
pub use dialog::{Dialog, Shape};
pub use icon::{Icon, Logo, icon_of_lever};
pub use number_field::NumberField;
pub use qr::Qr;
pub use table::TableView;
pub use tabs::Tabs;
