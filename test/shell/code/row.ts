/** How is it written down what code does? */

/** `write .env`, `delete all build`, `write possible x`, `read sent x`, `$ a command`, `from network`. */
export type Row = readonly [code: string, ...outcome: string[]];
