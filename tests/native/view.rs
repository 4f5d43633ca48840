//! What is drawn, said and explained.

mod accounts;
mod cases;
mod comparison;
mod effort;
mod exchanges;
mod explanation;
mod fixture;
mod layout;
mod loops;
mod metabolism;
mod networks;
mod plan;
mod sentence;
mod series;
mod shared_heat;
mod small;
mod territory_sankey;
