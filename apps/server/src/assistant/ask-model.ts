// Asks a language model at an OpenAI-compatible address. What goes wrong comes back as a word of ours, never as words of the other side.
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { AssistantFailure } from '@touchstone/domain';
import { APICallError, generateText, type LanguageModelUsage, NoObjectGeneratedError, Output } from 'ai';
import { ANSWERS, type Answer } from './answers.ts';
import { PROMPTS, type PromptName } from './prompts.ts';

export interface AssistantSettings {
  url: string;
  model: string;
  key: string | undefined;
}

interface Asked {
  inputTokens: number | null;
  outputTokens: number | null;
}

type ModelReply<Name extends PromptName> = Asked & ({ answer: Answer<Name> } | { failure: AssistantFailure });

export interface Assistant {
  model: string;
  /** @throws when `stopping` says so meanwhile; whatever else goes wrong is a failure in the reply. */
  ask<Name extends PromptName>(name: Name, data: object, stopping: AbortSignal): Promise<ModelReply<Name>>;
}

const WAIT_MS = 45_000;
const MOST_OUTPUT_TOKENS = 2_000;
const tokensOf = (usage?: LanguageModelUsage): Asked => ({
  inputTokens: usage?.inputTokens ?? null,
  outputTokens: usage?.outputTokens ?? null,
});

function failureOf(error: unknown): AssistantFailure {
  if (NoObjectGeneratedError.isInstance(error)) return 'nonsense';
  if (APICallError.isInstance(error)) {
    if (error.statusCode === 429) return 'busy';
    if (error.statusCode === undefined) return 'unreachable';
    return error.statusCode < 300 ? 'nonsense' : 'refused';
  }
  return error instanceof Error && /abort|timeout/i.test(error.name) ? 'timeout' : 'unreachable';
}

/** `waitMs` is the program's own unless a test brings another. */
export function openAssistant({ url, model, key }: AssistantSettings, waitMs: number = WAIT_MS): Assistant {
  const provider = createOpenAICompatible({
    name: 'assistant',
    baseURL: url,
    ...(key && { apiKey: key }),
    supportsStructuredOutputs: true,
    // the key goes to the address that was set, and nowhere it points to
    fetch: (input, init) => fetch(input, { ...init, redirect: 'error' }),
  });
  return {
    model,
    async ask<Name extends PromptName>(name: Name, data: object, stopping: AbortSignal): Promise<ModelReply<Name>> {
      try {
        const { output, usage } = await generateText({
          model: provider(model),
          system: PROMPTS[name],
          messages: [{ role: 'user', content: JSON.stringify(data) }],
          output: Output.object({ schema: ANSWERS[name] }),
          maxOutputTokens: MOST_OUTPUT_TOKENS,
          maxRetries: 0,
          abortSignal: AbortSignal.any([AbortSignal.timeout(waitMs), stopping]),
        });
        // parsed once more by our own schema: the type says what the library promises
        const answer = ANSWERS[name].safeParse(output);
        const asked = tokensOf(usage);
        return answer.success ? { ...asked, answer: answer.data } : { ...asked, failure: 'nonsense' };
      } catch (error) {
        stopping.throwIfAborted();
        const asked = tokensOf(NoObjectGeneratedError.isInstance(error) ? error.usage : undefined);
        return { ...asked, failure: failureOf(error) };
      }
    },
  };
}
