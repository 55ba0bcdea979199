/** The names of what a bundle holds, below its folder. */
export const bundleParts = { server: 'server', client: 'client', styles: 'styles.json' } as const;
