/** A shard that cannot be built or merged: it says which, and what to do. */
export class ShardFault extends Error {
  /** @param message whole sentences */
  constructor(message: string) {
    super(message);
    this.name = 'ShardFault';
    this.stack = message;
  }
}
