//! A scenario as a link: versioned, compressed, base64url.
