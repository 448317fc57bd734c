/** Placeholder until the engine's part is there. */
export async function runExplain(_file: string, _variables: readonly string[]): Promise<void> {}
