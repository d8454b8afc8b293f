import ArgumentParser
struct Restore: AsyncParsableCommand { @OptionGroup var opties: Opties }
