// work-report mcp: the tools for programs that drive language models, by the Model Context Protocol on standard input and
// output. Nothing is read or written outside of one folder.
import {Failure, usage, type Command, type Context} from '../command.js';
import {InsideFolder} from '../files/inside-folder.js';
import {requirePackages} from '../optional-packages.js';
import {packageVersion} from '../package-files.js';
import {visible} from '../words/visible.js';
import {toolsOf, type Content} from './mcp-tools.js';

const sdk = '@modelcontextprotocol/sdk';

export const mcp: Command = {
  options: {},
  async run(args, context) {
    const [name, ...more] = args.words;
    if (name === undefined || more.length > 0) throw usage((say) => say.mcpWhich);
    const folder = await InsideFolder.open(name);
    requirePackages(sdk);
    await serve(folder, context);
    return 0;
  },
};

/** Answers until nobody asks any more. */
async function serve(folder: InsideFolder, context: Context): Promise<void> {
  const [{Server}, {StdioServerTransport}, {CallToolRequestSchema, ListToolsRequestSchema}] =
    await Promise.all([
      import('@modelcontextprotocol/sdk/server/index.js'),
      import('@modelcontextprotocol/sdk/server/stdio.js'),
      import('@modelcontextprotocol/sdk/types.js'),
    ]);
  const {say} = context;
  const server = new Server(
    {name: 'work-report-elements', version: packageVersion()},
    {capabilities: {tools: {}}, instructions: say.mcpInstructions},
  );
  const tools = toolsOf(folder, context);
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: [...tools].map(([name, {description, properties, required}]) => ({
      name,
      description,
      inputSchema: {
        type: 'object' as const,
        properties,
        required: [...required],
        additionalProperties: false,
      },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({params}) => {
    const tool = tools.get(params.name);
    try {
      if (!tool) throw usage((words) => words.unknownCommand(params.name));
      return {content: [...(await tool.run(params.arguments ?? {}))]};
    } catch (error) {
      return {content: [textOf(error, context)], isError: true};
    }
  });
  await server.connect(new StdioServerTransport());
  await new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    context.signal.addEventListener('abort', () => resolve(), {once: true});
  });
  await server.close();
}

function textOf(error: unknown, {say}: Context): Content {
  const text = error instanceof Failure ? error.words(say) : String((error as Error)?.message ?? error);
  return {type: 'text', text: visible(text)};
}
