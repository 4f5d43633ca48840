//! What is drawn, said and explained.

mod accounts;
mod cases;
mod explanation;
mod fixture;
mod layout;
mod loops;
mod networks;
mod sentence;
mod series;
mod small;
