//! Pure mathematics: knows no domain.
