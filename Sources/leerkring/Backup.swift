import ArgumentParser
struct Backup: AsyncParsableCommand { @OptionGroup var opties: Opties }
