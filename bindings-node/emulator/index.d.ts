// The emulator's package: where its program is.

/**
 * The path of the program `bojagi-emulator`, which is in the package for this platform.
 *
 * @throws Error when that package is not installed; it names the package.
 */
export declare function program(): string
