// What went wrong with the form above it; nothing while nothing did.
export const Problem = ({ sentence }: { sentence: string | null }) =>
  sentence && (
    <p role="alert" className="text-sm text-danger">
      {sentence}
    </p>
  );
