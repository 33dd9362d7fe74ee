/** Why something could not be done, in words that a user understands. */
export class WorkReportError extends Error {
  override name = 'WorkReportError';

  /**
   * @param message what failed and what to do, in the language of messages
   * @param status 1: the work failed; 2: it was asked for wrongly
   * @param pages of several pages: those that could not be drawn; the others are written
   */
  constructor(
    message: string,
    readonly status: 1 | 2,
    readonly pages: readonly {page: string; message: string}[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
