// The particles of names, which small letters begin as they begin a remark.

/** Part of a pattern: one to three particles and the capital behind them, as in `van der Berg`. */
export const PARTICLES_AHEAD = String.raw`(?:(?:de|del|della|di|da|do|dos|du|des|van|von|vom|der|den|al|el|la|le|los|las|ibn|bin|bint|ter|ten|af|zur?)[\s-]){1,3}\p{Lu}`;
