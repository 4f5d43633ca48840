//! Small parts used in several places.

mod bar;
mod dialog;
mod icon;
mod later;
mod number_field;
mod progress;
mod qr;
mod table;
mod tabs;

pub use bar::bar;
pub use dialog::{Dialog, Shape};
pub use icon::{icon, icon_of_lever, logo};
pub use later::Later;
pub use number_field::{NumberField, number_field, use_kept};
pub use progress::Progress;
pub use qr::Qr;
pub use table::{table_view, table_with};
pub use tabs::{Tabs, tabs};
