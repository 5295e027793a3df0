/**
 * The form of state files, and the key that names it, which is no id of a unit. The number goes up
 * when older programs would misread what is written. A file without it is of the first form.
 */
export const stateVersion = { key: '$version', number: 1 }
