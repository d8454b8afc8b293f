import ArgumentParser
struct Verify: AsyncParsableCommand { @OptionGroup var opties: Opties }
